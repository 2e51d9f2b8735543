// The console's one way to the server: same origin, the sign-in cookie, errors as sentences, and the live event stream.
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type {
  CampaignDetail,
  CampaignList,
  CampaignPreview,
  CampaignSummary,
  CaseList,
  EmergencyView,
  ErrorBody,
  LiveCounts,
  Transparency,
} from '../src/api/contract.ts';

const ask = async <T>(path: string, method: 'GET' | 'POST' | 'PUT' | 'DELETE' = 'GET', body?: unknown): Promise<T> => {
  const answer = await fetch(path, {
    method,
    headers: body === undefined ? {} : { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new Error('The server does not answer. Is it running?');
  });
  if (answer.ok) return (await answer.json()) as T;
  if (answer.status === 401)
    throw new Error('You are not signed in. Open the address that the server printed when it started.');
  const error = (await answer.json().catch(() => undefined)) as ErrorBody | undefined;
  throw new Error(error?.error.message ?? `The server answered ${answer.status}.`);
};

const campaign = (id: string): string => `/v1/campaigns/${encodeURIComponent(id)}`;

export const useLive = () =>
  useQuery({ queryKey: ['live'], queryFn: () => ask<LiveCounts>('/v1/live'), refetchInterval: 1000 });
export const useCampaigns = () =>
  useQuery({ queryKey: ['campaigns'], queryFn: () => ask<CampaignList>('/v1/campaigns'), refetchInterval: 2000 });
export const useCampaign = (id: string) =>
  useQuery({ queryKey: ['campaign', id], queryFn: () => ask<CampaignDetail>(campaign(id)), refetchInterval: 2000 });
export const useCases = () =>
  useQuery({ queryKey: ['cases'], queryFn: () => ask<CaseList>('/v1/cases'), refetchInterval: 5000 });

export const useCertificate = () =>
  useQuery({
    queryKey: ['certificate'],
    queryFn: async () => (await ask<Transparency>('/v1/transparency')).certificate,
    refetchInterval: 5000,
  });

export const useEmergency = () =>
  useQuery({ queryKey: ['emergency'], queryFn: () => ask<EmergencyView>('/v1/emergency'), refetchInterval: 5000 });
export const declareEmergency = (order: Record<string, unknown>) => ask<EmergencyView>('/v1/emergency', 'PUT', order);
export const endEmergency = () => ask<EmergencyView>('/v1/emergency', 'DELETE');

export const previewCampaign = (id: string) => ask<CampaignPreview>(`${campaign(id)}/preview`, 'POST', {});
export const containCampaign = (id: string) => ask<CampaignSummary>(`${campaign(id)}/contain`, 'POST', {});
export const dismissCampaign = (id: string) => ask<CampaignSummary>(`${campaign(id)}/dismiss`, 'POST', {});
export const decideCase = (id: string, decision: string) =>
  ask<unknown>(`/v1/cases/${encodeURIComponent(id)}/decide`, 'POST', { decision });

/** Calls `heard` for each campaign event, so that a page need not wait for its next poll. The browser reconnects by itself. */
export const useCampaignEvents = (heard: () => void): void => {
  useEffect(() => {
    const stream = new EventSource('/v1/events');
    stream.addEventListener('campaign', heard);
    return () => stream.close();
  }, [heard]);
};
