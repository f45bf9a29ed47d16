// oxlint-disable typescript/no-unsafe-call, typescript/no-unsafe-member-access, typescript/no-unsafe-assignment -- served to the browser as it is
// What a page of ours does when it is closed: it says its last.
addEventListener("beforeunload", () => {
  const { farewell } = globalThis;
  if (farewell)
    void globalThis.api.call("settings.save", { settings: farewell });
});
