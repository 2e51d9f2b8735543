// The figures Prometheus reads: the road's live counts, answers by route and status, and the process itself.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Road } from '../road/road.ts';

export type Metrics = {
  readonly registry: Registry;
  /** Called once per answered request. */
  observe(route: string, status: number, seconds: number): void;
};

export const createMetrics = (road: Road): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'breakwater_' });
  const live = new Gauge({
    name: 'breakwater_live',
    help: 'Figures of the road since the start of the process, by name.',
    labelNames: ['name'],
    registers: [registry],
    collect() {
      for (const [name, value] of Object.entries(road.counts())) this.set({ name }, Number(value));
    },
  });
  live.reset();
  const answers = new Counter({
    name: 'breakwater_http_answers_total',
    help: 'Answers by route and status.',
    labelNames: ['route', 'status'],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'breakwater_check_seconds',
    help: 'Time from the request to the answer of POST /v1/check.',
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  });
  return {
    registry,
    observe: (route, status, took) => {
      answers.inc({ route, status });
      if (route === '/v1/check') seconds.observe(took);
    },
  };
};
