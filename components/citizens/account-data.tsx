import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { accountWords } from "@/words/fa/citizens";

const words = accountWords.own;

/** What is kept belongs to the citizen: to be taken along, and to be ended. */
export function AccountData() {
  return (
    <section aria-labelledby="own" className="grid gap-3 border-t border-line pt-4">
      <h2 id="own" className="headline-3">
        {words.title}
      </h2>
      <p>
        <a href="/account/export" className="target text-link" download>
          {words.export}
        </a>
      </p>
      <details>
        <summary className="target cursor-pointer gap-1 text-sm font-semibold text-red">
          <Icon name="down" className="size-4" />
          {words.close}
        </summary>
        <form method="post" action="/account/close" className="mt-2 grid justify-items-start gap-3">
          <p className="text-sm">{words.warning}</p>
          <Button type="submit" name="words" value="keep" tone="danger">
            {words.keep}
          </Button>
          <Button type="submit" name="words" value="erase" tone="danger" icon="close">
            {words.erase}
          </Button>
        </form>
      </details>
    </section>
  );
}
