// Before the script of the worker that reads: it tells with every answer how much memory it takes, as no page can ask that.
{
  let memory;
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const begin = WebAssembly[name];
    WebAssembly[name] = async (...all) => {
      const made = await begin.apply(WebAssembly, all);
      memory = (made.instance ?? made).exports.memory;
      return made;
    };
  }
  const tell = self.postMessage.bind(self);
  self.postMessage = (message, moved) => tell({ ...message, memory: memory?.buffer.byteLength }, moved);
}
