import { apiFetch } from './api-fetch';

/** Read by every generated client (openapi-ts `runtimeConfigPath`): one origin, our fetch, errors thrown. */
export function createClientConfig<T extends object>(config?: T) {
  return { ...(config as T), baseUrl: '', fetch: apiFetch as typeof fetch, throwOnError: true as const };
}
