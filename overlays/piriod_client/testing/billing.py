"""Customers, invoices, credit notes, plans and subscriptions of the simulation."""

from __future__ import annotations

from .._runtime.testing.filtering import Record
from .._runtime.testing.messages import Call, RefusalError, Reply
from .._runtime.testing.simulator import answers
from .base import PiriodBase, require
from .state import REGULATED, customer_shown

_SUBSCRIPTION = "/subscriptions/{id}/"
_CUSTOMER_FILTERS = (
    "country",
    "email",
    "name",
    "tax_id",
    "created",
    "created__gte",
    "created__lte",
)


class BillingOperations(PiriodBase):
    """Operations of the tags "Billing" and "Catalogue" (docs.piriod.com)."""

    @answers("GET", "/customers/")
    def list_customers(self, call: Call) -> Reply:
        """List customers, with country and state as objects."""
        records = self.space(call).tables["customers"].values()
        reply = self.page(call, records, _CUSTOMER_FILTERS)
        shown = [customer_shown(each) for each in reply.json["results"]]
        return Reply(200, {**reply.json, "results": shown})

    @answers("POST", "/customers/")
    def create_customer(self, call: Call) -> Reply:
        """Create a customer; regulated countries demand a tax id."""
        _check_tax_id(call.json)
        reply = self.create(call, "customers")
        return Reply(201, customer_shown(reply.json), guess=reply.guess)

    @answers("GET", "/customers/{id}/")
    def get_customer(self, call: Call) -> Reply:
        """Show a customer."""
        return Reply(200, customer_shown(self.find(call, "customers")))

    @answers("PATCH", "/customers/{id}/")
    def update_customer(self, call: Call) -> Reply:
        """Change a customer."""
        _check_tax_id({**self.find(call, "customers"), **call.json})
        reply = self.change(call, "customers", drafts=False)
        return Reply(200, customer_shown(reply.json))

    @answers("GET", "/invoices/")
    def list_invoices(self, call: Call) -> Reply:
        """List invoices."""
        return self.page(call, self.space(call).tables["invoices"].values())

    @answers("POST", "/invoices/")
    def create_invoice(self, call: Call) -> Reply:
        """Create the draft of an invoice."""
        return self.create(call, "invoices")

    @answers("GET", "/invoices/{id}/")
    def get_invoice(self, call: Call) -> Reply:
        """Show an invoice."""
        return Reply(200, self.find(call, "invoices"))

    @answers("PATCH", "/invoices/{id}/")
    def update_invoice(self, call: Call) -> Reply:
        """Change the draft of an invoice."""
        return self.change(call, "invoices")

    @answers("GET", "/creditnotes/")
    def list_credit_notes(self, call: Call) -> Reply:
        """List credit notes."""
        return self.page(call, self.space(call).tables["credit notes"].values())

    @answers("POST", "/creditnotes/")
    def create_credit_note(self, call: Call) -> Reply:
        """Create the draft of a credit note."""
        return self.create(call, "credit notes")

    @answers("POST", "/plans/")
    def create_plan(self, call: Call) -> Reply:
        """Create a plan."""
        return self.create(call, "plans")

    @answers("POST", "/addons/")
    def create_addon(self, call: Call) -> Reply:
        """Create an add-on; the reference answers 200 here."""
        return Reply(200, {"apply_scheme": "one_time", **call.json})

    @answers("POST", "/subscriptions/")
    def create_subscription(self, call: Call) -> Reply:
        """Create a subscription; charging one needs a source."""
        scheme = call.json.get("collection_scheme")
        if scheme == "charge_payment" and "default_source" not in call.json:
            message = "default_source is needed for charge_payment."
            raise RefusalError(Reply(400, {"default_source": [message]}))
        return self.create(call, "subscriptions")

    @answers("GET", _SUBSCRIPTION)
    def get_subscription(self, call: Call) -> Reply:
        """Show a subscription."""
        return Reply(200, self.find(call, "subscriptions"))

    @answers("PATCH", _SUBSCRIPTION)
    def update_subscription(self, call: Call) -> Reply:
        """Change a subscription."""
        return self.change(call, "subscriptions", drafts=False)

    @answers("DELETE", _SUBSCRIPTION)
    def cancel_subscription(self, call: Call) -> Reply:
        """Cancel a subscription; it can still be read."""
        found = self.find(call, "subscriptions")
        found.update(status="cancelled", cancel_reason="not_specified")
        return Reply(204, guess="cancelled-is-kept")

    @answers("POST", _SUBSCRIPTION + "pause/")
    def pause_subscription(self, call: Call) -> Reply:
        """Pause an active subscription."""
        found = self.find(call, "subscriptions")
        require(found, "active")
        reason = (call.json or {}).get("paused_reason", "not_specified")
        found.update(status="paused", paused_reason=reason)
        return Reply(200, found)

    @answers("POST", _SUBSCRIPTION + "resume/")
    def resume_subscription(self, call: Call) -> Reply:
        """Resume a paused subscription."""
        found = self.find(call, "subscriptions")
        require(found, "paused")
        found["status"] = "active"
        del found["paused_reason"]
        return Reply(200, found)


def _check_tax_id(customer: Record) -> None:
    if customer.get("country") in REGULATED and not customer.get("tax_id"):
        message = "tax_id is needed in this country."
        raise RefusalError(Reply(400, {"tax_id": [message]}))
