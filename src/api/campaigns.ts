// Campaigns for a reviewer: the list, one with its variants, and the two words of a person, contain and dismiss, after a
// preview of what containing would do.
import { Type } from 'typebox';
import { CampaignSchema } from '../model/campaign.ts';
import { NotFoundError } from '../model/errors.ts';
import { type Route, route } from './route.ts';
import { CampaignDetailSchema, CampaignPreviewSchema, EmptyBody, errors, IdParams } from './shapes.ts';
import { wireDetail, wirePreview } from './wire.ts';

const present = <T>(found: T | undefined): T => {
  if (found === undefined) throw new NotFoundError('no-campaign', 'There is no such campaign.');
  return found;
};

export const campaignRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/v1/campaigns',
    about: 'All campaigns, newest first.',
    access: 'key',
    answers: {
      200: {
        about: 'The campaigns.',
        schema: Type.Object({ campaigns: Type.Array(CampaignSchema) }, { additionalProperties: false }),
      },
      ...errors(401, 403),
    },
    handle: (_, { road }) => ({ campaigns: road.campaigns() }),
  }),
  route({
    method: 'GET',
    path: '/v1/campaigns/:id',
    about: 'One campaign: variants with their differences, timeline, accounts, actions.',
    access: 'key',
    params: IdParams,
    answers: { 200: { about: 'The campaign.', schema: CampaignDetailSchema }, ...errors(401, 403, 404) },
    handle: async ({ params }, { road }) => wireDetail(present(await road.campaign(params.id))),
  }),
  route({
    method: 'POST',
    path: '/v1/campaigns/:id/preview',
    about: 'What containing the campaign would do, and whom it would leave alone. Changes nothing.',
    access: 'key',
    params: IdParams,
    body: EmptyBody,
    answers: { 200: { about: 'The preview.', schema: CampaignPreviewSchema }, ...errors(401, 403, 404) },
    handle: ({ params }, { road }) => wirePreview(present(road.preview(params.id))),
  }),
  route({
    method: 'POST',
    path: '/v1/campaigns/:id/contain',
    about: 'Contain: intercept further copies, act on each participant with its own evidence. Safe to repeat.',
    access: 'key',
    params: IdParams,
    body: EmptyBody,
    answers: { 200: { about: 'The campaign.', schema: CampaignSchema }, ...errors(401, 403, 404, 409, 503) },
    handle: ({ params, by }, { road }) => road.contain(params.id, by),
  }),
  route({
    method: 'POST',
    path: '/v1/campaigns/:id/dismiss',
    about: 'Dismiss: restore every account exactly, release what is still kept. Safe to repeat.',
    access: 'key',
    params: IdParams,
    body: EmptyBody,
    answers: { 200: { about: 'The campaign.', schema: CampaignSchema }, ...errors(401, 403, 404, 409, 503) },
    handle: ({ params, by }, { road }) => road.dismiss(params.id, by),
  }),
];
