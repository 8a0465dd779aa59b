import { Button } from "@/components/ui/button";
import { checkPanelWords as words } from "@/words/fa/checks";
import { useChecks } from "./checks-context";

/** «بررسی پیوندها»: the server opens each address of the saved story. */
export function LinkAsker() {
  const { links, askLinks, editable } = useChecks();
  if (!editable) return null;
  return (
    <div className="grid gap-1">
      <Button icon="link" className="justify-self-start" disabled={links === "asking"} onClick={askLinks}>
        {words.askLinks}
      </Button>
      <p role="status" className="meta">
        {links === "unasked" ? "" : words.linkStates[links]}
      </p>
    </div>
  );
}
