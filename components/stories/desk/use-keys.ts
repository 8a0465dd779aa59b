import { type KeyboardEvent, useEffect, useRef } from "react";
import { isHalfSpaceKey, typeHalfSpace } from "@/components/editor/half-space-key";

/** Ctrl/Cmd-S saves, whatever layout the keyboard has. */
export function useSaveKey(save: () => void): void {
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      if (event.code !== "KeyS" || event.altKey || event.shiftKey || !(event.ctrlKey || event.metaKey))
        return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}

/** Shift-Space writes a half-space in the plain fields too, as it does in the text. */
export function typeHalfSpaces(event: KeyboardEvent): void {
  const { target, nativeEvent } = event;
  if (!(target instanceof HTMLTextAreaElement) && !isTextInput(target)) return;
  if (!isHalfSpaceKey(nativeEvent) || target.readOnly || target.dir === "ltr") return;
  event.preventDefault();
  typeHalfSpace(target);
}

function isTextInput(target: EventTarget): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.type === "text";
}
