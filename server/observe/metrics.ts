import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** What is going on at the moment it is asked. */
export interface Now {
  /** Reads that run at the database. */
  readonly running: number
  /** Reads that wait for their turn. */
  readonly waiting: number
  readonly streams: number
}

export interface Operation {
  /** query, mutation or subscription; undefined where it was not even understood. */
  readonly type: string | undefined
  /** The first error's; undefined where there was none. */
  readonly code: string | undefined
  readonly seconds: number
}

const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 15]

/** Figures for Prometheus. Labels are words of ours, so that nobody who asks can make more of them. */
export function openMetrics(now: () => Now) {
  const register = new Registry()
  const registers = [register]
  collectDefaultMetrics({ register })
  const operations = new Counter({
    name: 'attest_operations_total',
    help: 'GraphQL operations answered, by type and by the code of their first error (OK: none).',
    labelNames: ['type', 'code'],
    registers,
  })
  const duration = new Histogram({
    name: 'attest_operation_seconds',
    help: 'How long GraphQL operations took, by type.',
    labelNames: ['type'],
    buckets: BUCKETS,
    registers,
  })
  const gauge = (name: string, help: string, value: keyof Now) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(now()[value])
      },
    })
  gauge('attest_reads_running', 'Reads that run at the database.', 'running')
  gauge('attest_reads_waiting', 'Reads that wait for their turn.', 'waiting')
  gauge('attest_streams_open', 'Subscriptions that are being told.', 'streams')
  return {
    count({ type = 'none', code = 'OK', seconds }: Operation): void {
      operations.inc({ type, code })
      duration.observe({ type }, seconds)
    },
    contentType: register.contentType,
    /** All figures, as Prometheus reads them. */
    print: () => register.metrics(),
  }
}

export type Metrics = ReturnType<typeof openMetrics>
