"""Invoices of the simulated Kantata OX."""

from __future__ import annotations

from .._runtime.testing.filtering import Record
from .._runtime.testing.messages import CannedResponse, ReceivedCall, RefusalError
from .._runtime.testing.simulator import handles
from .base import KantataBase, error, refuse
from .envelope import envelope, listed
from .state import invoice

_KEY = "invoices"
_INCLUDED = ("time_entry_ids", "expense_ids", "billing_milestone_ids")
_WRITTEN = ("fixed_fee_items", "additional_items")
_PLAIN = (
    "payment_schedule",
    "invoice_date",
    "user_invoice_number",
    "user_invoice_title",
    "draft",
    "message",
    "purchase_order",
    "project_code",
)


class InvoiceOperations(KantataBase):
    """Invoices, their line items and their end."""

    @handles("GET", "/invoices")
    def list_invoices(self, call: ReceivedCall) -> CannedResponse:
        """List invoices."""
        found = self.passing(call, _KEY, self.account.records(_KEY).values())
        found = [each for each in found if _wanted(call, each)]
        names = ("id", "invoice_date", "updated_at")
        found = self.sorted_by(call, found, "created_at:desc", *names)
        return listed(call, self.account, _KEY, found)

    @handles("POST", "/invoices")
    def create_invoice(self, call: ReceivedCall) -> CannedResponse:
        """Create an invoice of at least one line item."""
        given = (call.json or {}).get("invoice")
        if given is None:
            raise refuse("invoice is missing", "invoice")
        workspaces = given.get("workspace_ids") or [given.get("workspace_id")]
        if workspaces == [None]:
            raise refuse("workspace_id or workspace_ids is needed", "workspace_id")
        if not any(given.get(name) for name in (*_INCLUDED, *_WRITTEN)):
            raise refuse("there are no line items", "base")
        number = given.get("user_invoice_number", self._next_number())
        made = invoice(number, "new", draft=given.get("draft", False))
        made["workspace_ids"] = [str(id) for id in workspaces]
        made = self.account.put(_KEY, self.now(), made)
        self._write_items(made, given)
        self._fill(made, given)
        return envelope(call, self.account, _KEY, [made])

    @handles("GET", "/invoices/next_invoice_number")
    def next_invoice_number(self, call: ReceivedCall) -> CannedResponse:
        """Return the next free number; this response has no envelope."""
        return CannedResponse(200, {"next_invoice_number": str(self._next_number())})

    @handles("GET", "/invoices/{id}")
    def get_invoice(self, call: ReceivedCall) -> CannedResponse:
        """Show an invoice."""
        return envelope(call, self.account, _KEY, [self.find(_KEY, call.path["id"])])

    @handles("PUT", "/invoices/{id}")
    def update_invoice(self, call: ReceivedCall) -> CannedResponse:
        """Change an invoice; lists of line items are replaced."""
        found = self.find(_KEY, call.path["id"])
        given = (call.json or {}).get("invoice") or {}
        lists = {name: given.get(name, found[name]) for name in _INCLUDED}
        written = found["fixed_fee_item_ids"] or found["additional_item_ids"]
        touched = any(name in given for name in _INCLUDED)
        if touched and not written and not any(lists.values()):
            raise refuse("one line item must remain", "base")
        self._fill(found, given)
        found["updated_at"] = self.now()
        return envelope(call, self.account, _KEY, [found])

    @handles("DELETE", "/invoices/{id}")
    def delete_invoice(self, call: ReceivedCall) -> CannedResponse:
        """Delete a draft."""
        found = self.find(_KEY, call.path["id"])
        if not found["draft"]:
            raise refuse("only drafts can be deleted", "draft")
        del self.account.records(_KEY)[found["id"]]
        return CannedResponse(204)

    @handles("PUT", "/invoices/{id}/cancel")
    def cancel_invoice(self, call: ReceivedCall) -> CannedResponse:
        """Cancel an active invoice."""
        found = self.find(_KEY, call.path["id"])
        if found["draft"] or found["status"] == "cancelled":
            message = "only an active invoice can be cancelled"
            response = error(400, "validation", message, assumption="cancel-inactive")
            raise RefusalError(response)
        found.update(status="cancelled", updated_at=self.now())
        return envelope(call, self.account, _KEY, [found])

    def _next_number(self) -> int:
        numbers = (
            each["user_invoice_number"]
            for each in self.account.records(_KEY).values()
            if each["user_invoice_number"] is not None
        )
        return max(numbers, default=0) + 1

    def _fill(self, made: Record, given: Record) -> None:
        made.update({name: given[name] for name in _PLAIN if name in given})
        for name in _INCLUDED:
            if name in given:
                made[name] = [str(id) for id in given[name]]
        if reference := given.get("external_reference"):
            self.account.refer(self.now(), "Invoice", made["id"], reference)

    def _write_items(self, made: Record, given: Record) -> None:
        """Add line items; amounts come in the main unit and go out in cents."""
        for name in _WRITTEN:
            for item in given.get(name, []):
                cents = {"amount_in_cents": item.get("amount", 0) * 100}
                kept = {k: v for k, v in item.items() if k != "amount"}
                stored = self.account.put(name, self.now(), {**kept, **cents})
                made[f"{name.removesuffix('s')}_ids"].append(stored["id"])


def _wanted(call: ReceivedCall, record: Record) -> bool:
    """Tell whether an invoice passes the filters of its own list."""
    paid = record["status"] == "accepted payment"
    tests = {
        "paid": paid or not call.flag("paid"),
        "pending": not (paid or record["draft"]) or not call.flag("pending"),
        "without_drafts": not record["draft"] or not call.flag("without_drafts"),
        "within_dates": _within(record, call.text("within_dates")),
        "user_invoice_number": str(record["user_invoice_number"])
        in call.texts("user_invoice_number"),
        "workspace_id": bool(
            set(call.texts("workspace_id")) & set(record["workspace_ids"])
        ),
    }
    return all(passed for name, passed in tests.items() if call.text(name))


def _within(record: Record, given: str) -> bool:
    start, _, end = given.partition(":")
    return start <= str(record["created_at"])[:10] <= end
