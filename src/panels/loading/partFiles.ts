/** A file and its size in bytes, unpacked. */
type PartFile = readonly [file: string, bytes: number];

/** Files of each part, as the build lists them in the page. The dev server and the page in one file list none. */
function filesOf(part: string): readonly PartFile[] {
  const listed = document.getElementById('parts')?.textContent;
  return listed ? ((JSON.parse(listed) as Record<string, readonly PartFile[]>)[part] ?? []) : [];
}

/**
 * Brings a part's files into the browser's cache and tells the share that has come, 0-1. Imported at once, a file
 * that did not come could not be asked for again: browsers remember that its import failed.
 */
export async function fetchPart(part: string, onShare: (share: number) => void): Promise<void> {
  const files = filesOf(part);
  const all = files.reduce((sum, [, bytes]) => sum + bytes, 0);
  let come = 0;
  const others = new AbortController();
  const fetchFile = async ([file]: PartFile) => {
    const response = await fetch(file, { signal: others.signal });
    if (!response.ok || !response.body) throw new Error(`${file}: ${response.status}`);
    const reader = response.body.getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      come += read.value.length;
      onShare(Math.min(1, come / all));
    }
  };
  try {
    await Promise.all(files.map(fetchFile));
  } catch (error) {
    others.abort();
    throw error;
  }
}
