// The columns of each table as Kysely sees them; made by the numbered migrations.

type Text = string;
type Whole = number;

export type Tables = {
  decision: {
    id: Text;
    platform: Text;
    message: Text;
    account: Text;
    place_kind: Text;
    place: Text;
    fingerprint: Text;
    at: Whole;
    verdict: Text;
    hold: Text | null;
    due: Whole | null;
    code: Text | null;
    campaign: Text | null;
    score: number;
    findings: Text;
    answer: Text;
    policy: Text;
    resolution: Text | null;
    resolved_at: Whole | null;
  };
  evidence: {
    platform: Text;
    message: Text;
    account: Text;
    kind: Text;
    sealed: Uint8Array;
    own_key: Uint8Array | null;
    person_key: Text | null;
    at: Whole;
    expires_at: Whole;
  };
  person_key: { id: Text; platform: Text; account: Text; wrapped: Uint8Array };
  action: {
    id: Text;
    platform: Text;
    account: Text;
    kind: Text;
    at: Whole;
    expires_at: Whole | null;
    by_whom: Text;
    mode: Text;
    campaign: Text | null;
    reason: Text;
    evidence: Text;
    confirmed_at: Whole | null;
    undone_at: Whole | null;
    undone_by: Text | null;
  };
  campaign: { id: Text; state: Text; at: Whole; snapshot: Text };
  report: { id: Text; platform: Text; message: Text; reporter: Text; category: Text; at: Whole };
  review_case: {
    id: Text;
    platform: Text;
    kind: Text;
    imminent: Whole;
    opened_at: Whole;
    due_at: Whole | null;
    closed_at: Whole | null;
    message: Text | null;
    account: Text | null;
    campaign: Text | null;
    because: Text;
    decision: Text | null;
    by_whom: Text | null;
  };
  recipient: { platform: Text; id: Text; messages_from: Text; at: Whole };
  pair: { pair: Text; forth: Whole; back: Whole; days: Whole; last_day: Whole };
  setting: { name: Text; at: Whole; value: Text; by_whom: Text; reason: Text };
  event: { seq: Whole; platform: Text; at: Whole; type: Text; body: Text };
  ledger_salt: { id: Text; platform: Text; account: Text; salt: Uint8Array };
  ledger: { seq: Whole; previous: Text; hash: Text; at: Whole; kind: Text; subject: Text; body: Text };
  counter: { platform: Text; day: Whole; name: Text; value: Whole };
  remembered: { key: Text; fingerprint: Text; answer: Text; at: Whole };
  candidate_chunk: { id: Text; kind: Text; at: Whole; expires_at: Whole; sealed: Uint8Array };
  probe: { id: Whole; filler: Uint8Array };
  bank: { kind: Text; value: Text; name: Text; at: Whole; by_whom: Text };
};
