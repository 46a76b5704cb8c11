/** How much one `log-batch` request may hold. */
export interface TrackingLimits {
  readonly metrics: number;
  readonly params: number;
  readonly tags: number;
  /** Metrics, params and tags together. */
  readonly total: number;
  /** Values of one metric; Azure ML allows 250, MLflow any number. */
  readonly valuesPerMetric: number;
  /** UTF-8 bytes of the body. */
  readonly bytes: number;
}

/** MLflow's own limits (mlflow 3.17, utils/validation.py; measured on its server). */
export const mlflowLimits: TrackingLimits = {
  metrics: 1000,
  params: 100,
  tags: 100,
  total: 1000,
  valuesPerMetric: Infinity,
  bytes: 1_000_000,
};
