// An answer opens the last question; "Keep" leads back to the account, as such buttons do.
const dialog = document.querySelector("dialog");
document.getElementById("survey").addEventListener("submit", (event) => {
  event.preventDefault();
  dialog.showModal();
});
document.getElementById("keep").addEventListener("click", () => location.assign("/account/billing"));
