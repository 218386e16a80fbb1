/** The smallest frame in a page that may hold an article, in CSS pixels; smaller ones are counters and buttons. */
const FRAME_LEAST = { width: 300, height: 200 };

/** Whether a window shows a page to read: feeds and drawings are none, nor are the small frames in pages. */
export function isReadable({ document, top, innerWidth, innerHeight }: Window): boolean {
  if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType)) return false;
  const framed = document.defaultView !== top;
  return !framed || (innerWidth >= FRAME_LEAST.width && innerHeight >= FRAME_LEAST.height);
}
