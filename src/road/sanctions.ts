// Which actions are in force on which account, in memory: the road looks here once a message. Each action has its own id; the
// restriction is the strongest one in force.
import { ACTION_KINDS, type AccountAction } from '../model/action.ts';

export type Sanctions = {
  /** Adds, or replaces the one with the same id. */
  put(action: AccountAction): void;
  remove(action: AccountAction): void;
  /** The strongest live action at `now`. */
  strongest(platform: string, account: string, now: number): AccountAction | undefined;
  /** All that are not undone, shadow ones too. */
  of(platform: string, account: string): readonly AccountAction[];
  ofCampaign(campaign: string): readonly AccountAction[];
  get(id: string): AccountAction | undefined;
};

export const createSanctions = (): Sanctions => {
  const accounts = new Map<string, Map<string, AccountAction[]>>();
  const byId = new Map<string, AccountAction>();
  const byCampaign = new Map<string, Set<string>>();

  const listOf = (platform: string, account: string): AccountAction[] | undefined =>
    accounts.get(platform)?.get(account);
  const remove = (action: AccountAction): void => {
    const list = listOf(action.platform, action.account);
    const at = list?.findIndex((one) => one.id === action.id) ?? -1;
    if (at >= 0) list!.splice(at, 1);
    if (list?.length === 0) accounts.get(action.platform)!.delete(action.account);
    byId.delete(action.id);
    if (action.campaign !== undefined) byCampaign.get(action.campaign)?.delete(action.id);
  };
  return {
    put: (action) => {
      remove(action);
      let platform = accounts.get(action.platform);
      if (platform === undefined) {
        platform = new Map();
        accounts.set(action.platform, platform);
      }
      const list = platform.get(action.account);
      if (list === undefined) platform.set(action.account, [action]);
      else list.push(action);
      byId.set(action.id, action);
      if (action.campaign === undefined) return;
      const ids = byCampaign.get(action.campaign);
      if (ids === undefined) byCampaign.set(action.campaign, new Set([action.id]));
      else ids.add(action.id);
    },
    remove,
    strongest: (platform, account, now) => {
      const list = listOf(platform, account);
      if (list === undefined) return undefined;
      let strongest: AccountAction | undefined;
      for (const action of list) {
        if (action.mode !== 'live' || (action.expiresAt !== undefined && action.expiresAt <= now)) continue;
        if (strongest === undefined || rank(action) > rank(strongest)) strongest = action;
      }
      return strongest;
    },
    of: (platform, account) => listOf(platform, account) ?? [],
    ofCampaign: (campaign) => [...(byCampaign.get(campaign) ?? [])].map((id) => byId.get(id)!),
    get: (id) => byId.get(id),
  };
};

const rank = ({ kind }: AccountAction): number => ACTION_KINDS.indexOf(kind);
