import { TextField } from "@/components/ui/text-field";
import { accountWords } from "@/words/fa/people";

/** The password once more, before something of weight. `prefix` keeps ids apart where two such forms share a page. */
export function CurrentPassword({ prefix, error }: { prefix: string; error: string | undefined }) {
  return (
    <TextField
      id={`${prefix}password`}
      name="password"
      label={accountWords.password.old}
      error={error}
      type="password"
      autoComplete="current-password"
      dir="ltr"
      required
    />
  );
}
