// The bytes of a data block: the UTF-8 of its text, in which a letter from U+E000 to U+E0FF, three bytes, stands for one.
const bytesOf = (block) => {
  const bytes = new TextEncoder().encode(block.textContent);
  let end = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    const isByte = bytes[i] === 0xee && bytes[i + 1] < 0x84;
    bytes[end] = isByte ? ((bytes[i + 1] & 3) << 6) | (bytes[i + 2] & 63) : bytes[i];
    if (isByte) i += 2;
    end += 1;
  }
  return bytes.slice(0, end);
};
