import type { ReactiveControllerHost } from 'lit';

/** Takes files that are dropped where {@link onDrag} listens, and tells while some hang over it. */
export class FileDrop {
  over = false;

  /**
   * @param open whether files are taken now
   */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly open: () => boolean,
    private readonly take: (files: readonly File[]) => void,
  ) {}

  /** For `dragover`, `dragleave` and `drop`. */
  readonly onDrag = (event: DragEvent): void => {
    if (!this.open() || event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    this.over = event.type === 'dragover';
    this.host.requestUpdate();
    if (event.type === 'drop') this.take(Array.from(event.dataTransfer.files));
  };
}
