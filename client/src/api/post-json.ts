/** What makes a call that carries JSON. */
export function postJson(body: unknown, signal?: AbortSignal): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal === undefined ? {} : { signal }),
  };
}

/** The same for what takes the place of what is there. */
export function putJson(body: unknown): RequestInit {
  return { ...postJson(body), method: 'PUT' };
}
