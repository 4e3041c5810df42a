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
        matching = self.passing(call, _KEY, self.account.records(_KEY).values())
        matching = [item for item in matching if _wanted(call, item)]
        names = ("id", "invoice_date", "updated_at")
        matching = self.sorted_by(call, matching, "created_at:desc", *names)
        return listed(call, self.account, _KEY, matching)

    @handles("POST", "/invoices")
    def create_invoice(self, call: ReceivedCall) -> CannedResponse:
        """Create an invoice of at least one line item."""
        values = (call.json or {}).get("invoice")
        if values is None:
            raise refuse("invoice is missing", "invoice")
        workspaces = values.get("workspace_ids") or [values.get("workspace_id")]
        if workspaces == [None]:
            raise refuse("workspace_id or workspace_ids is needed", "workspace_id")
        if not any(values.get(name) for name in (*_INCLUDED, *_WRITTEN)):
            raise refuse("there are no line items", "base")
        number = values.get("user_invoice_number", self._next_number())
        record = invoice(number, "new", draft=values.get("draft", False))
        record["workspace_ids"] = [str(id) for id in workspaces]
        record = self.account.put(_KEY, self.now(), record)
        self._write_items(record, values)
        self._fill(record, values)
        return envelope(call, self.account, _KEY, [record])

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
        record = self.find(_KEY, call.path["id"])
        body = (call.json or {}).get("invoice") or {}
        lists = {name: body.get(name, record[name]) for name in _INCLUDED}
        written = record["fixed_fee_item_ids"] or record["additional_item_ids"]
        touched = any(name in body for name in _INCLUDED)
        if touched and not written and not any(lists.values()):
            raise refuse("one line item must remain", "base")
        self._fill(record, body)
        record["updated_at"] = self.now()
        return envelope(call, self.account, _KEY, [record])

    @handles("DELETE", "/invoices/{id}")
    def delete_invoice(self, call: ReceivedCall) -> CannedResponse:
        """Delete a draft."""
        record = self.find(_KEY, call.path["id"])
        if not record["draft"]:
            raise refuse("only drafts can be deleted", "draft")
        del self.account.records(_KEY)[record["id"]]
        return CannedResponse(204)

    @handles("PUT", "/invoices/{id}/cancel")
    def cancel_invoice(self, call: ReceivedCall) -> CannedResponse:
        """Cancel an active invoice."""
        record = self.find(_KEY, call.path["id"])
        if record["draft"] or record["status"] == "cancelled":
            message = "only an active invoice can be cancelled"
            response = error(400, "validation", message, assumption="cancel-inactive")
            raise RefusalError(response)
        record.update(status="cancelled", updated_at=self.now())
        return envelope(call, self.account, _KEY, [record])

    def _next_number(self) -> int:
        numbers = (
            record["user_invoice_number"]
            for record in self.account.records(_KEY).values()
            if record["user_invoice_number"] is not None
        )
        return max(numbers, default=0) + 1

    def _fill(self, record: Record, values: Record) -> None:
        record.update({name: values[name] for name in _PLAIN if name in values})
        for name in _INCLUDED:
            if name in values:
                record[name] = [str(id) for id in values[name]]
        if reference := values.get("external_reference"):
            self.account.refer(self.now(), "Invoice", record["id"], reference)

    def _write_items(self, record: Record, values: Record) -> None:
        """Add line items; amounts come in the main unit and go out in cents."""
        for name in _WRITTEN:
            for item in values.get(name, []):
                cents = {"amount_in_cents": item.get("amount", 0) * 100}
                kept = {k: v for k, v in item.items() if k != "amount"}
                stored = self.account.put(name, self.now(), {**kept, **cents})
                record[f"{name.removesuffix('s')}_ids"].append(stored["id"])


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


def _within(record: Record, period: str) -> bool:
    start, _, end = period.partition(":")
    return start <= str(record["created_at"])[:10] <= end
