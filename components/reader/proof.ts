/**
 * `<div data-reader="proof" data-task="…">` inside a form: the task is solved while the citizen reads. Who presses
 * before that is sent on when it is ready; without an answer the form goes as it stands, and the city says how long to wait.
 */
export function serveProof(place: HTMLElement) {
  const form = place.closest("form");
  const field = place.querySelector("input");
  const line = place.querySelector("p");
  if (!form || !field || !line) return;
  const { task = "", working = "", ready = "", waiting = "", failed = "" } = place.dataset;
  let isPressed = false;
  let isOver = false;

  form.addEventListener("submit", (event) => {
    if (isOver) return;
    event.preventDefault();
    isPressed = true;
    line.textContent = waiting;
  });
  const worker = new Worker("/proof-worker.js");
  const end = (answer: string) => {
    isOver = true;
    worker.terminate();
    field.value = answer;
    line.textContent = answer ? ready : failed;
    if (isPressed) form.requestSubmit();
  };
  worker.onmessage = ({ data }: MessageEvent<string>) => end(data);
  worker.onerror = () => end("");
  line.textContent = working;
  worker.postMessage(task);
}
