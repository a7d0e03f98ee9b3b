import { ConnectionError } from './problem';

export interface UploadAnswer {
  readonly status: number;
  readonly body: unknown;
}

export interface Upload {
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly form: FormData;
  readonly withCredentials: boolean;
  readonly onProgress: (share: number) => void;
  readonly signal?: AbortSignal | undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // not JSON: the status alone tells what happened
  }
}

/** A POST by XMLHttpRequest, because fetch does not tell how much of the body has gone. */
export function upload({ url, headers, form, withCredentials, onProgress, signal }: Upload): Promise<UploadAnswer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.withCredentials = withCredentials;
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => {
      if (event.lengthComputable && event.total > 0) onProgress(event.loaded / event.total);
    };
    request.onload = () => resolve({ status: request.status, body: parsed(request.responseText) });
    request.onerror = () => reject(new ConnectionError('The connection broke during the upload'));
    request.ontimeout = () => reject(new ConnectionError('The upload timed out'));
    request.onabort = () => reject(new DOMException('The upload was cancelled', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.send(form);
  });
}
