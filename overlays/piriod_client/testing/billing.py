"""Customers, invoices, credit notes, plans and subscriptions of the simulation."""

from __future__ import annotations

from .._runtime.testing.filtering import Record
from .._runtime.testing.messages import CannedResponse, ReceivedCall, RefusalError
from .._runtime.testing.simulator import handles
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

    @handles("GET", "/customers/")
    def list_customers(self, call: ReceivedCall) -> CannedResponse:
        """List customers, with country and state as objects."""
        records = self.space(call).tables["customers"].values()
        response = self.page(call, records, _CUSTOMER_FILTERS)
        shown = [customer_shown(result) for result in response.json["results"]]
        return CannedResponse(200, {**response.json, "results": shown})

    @handles("POST", "/customers/")
    def create_customer(self, call: ReceivedCall) -> CannedResponse:
        """Create a customer; regulated countries demand a tax id."""
        _check_tax_id(call.json)
        response = self.create(call, "customers")
        return CannedResponse(
            201, customer_shown(response.json), assumption=response.assumption
        )

    @handles("GET", "/customers/{id}/")
    def get_customer(self, call: ReceivedCall) -> CannedResponse:
        """Show a customer."""
        return CannedResponse(200, customer_shown(self.find(call, "customers")))

    @handles("PATCH", "/customers/{id}/")
    def update_customer(self, call: ReceivedCall) -> CannedResponse:
        """Change a customer."""
        _check_tax_id({**self.find(call, "customers"), **call.json})
        response = self.change(call, "customers", drafts=False)
        return CannedResponse(200, customer_shown(response.json))

    @handles("GET", "/invoices/")
    def list_invoices(self, call: ReceivedCall) -> CannedResponse:
        """List invoices."""
        return self.page(call, self.space(call).tables["invoices"].values())

    @handles("POST", "/invoices/")
    def create_invoice(self, call: ReceivedCall) -> CannedResponse:
        """Create the draft of an invoice."""
        return self.create(call, "invoices")

    @handles("GET", "/invoices/{id}/")
    def get_invoice(self, call: ReceivedCall) -> CannedResponse:
        """Show an invoice."""
        return CannedResponse(200, self.find(call, "invoices"))

    @handles("PATCH", "/invoices/{id}/")
    def update_invoice(self, call: ReceivedCall) -> CannedResponse:
        """Change the draft of an invoice."""
        return self.change(call, "invoices")

    @handles("GET", "/creditnotes/")
    def list_credit_notes(self, call: ReceivedCall) -> CannedResponse:
        """List credit notes."""
        return self.page(call, self.space(call).tables["credit notes"].values())

    @handles("POST", "/creditnotes/")
    def create_credit_note(self, call: ReceivedCall) -> CannedResponse:
        """Create the draft of a credit note."""
        return self.create(call, "credit notes")

    @handles("POST", "/plans/")
    def create_plan(self, call: ReceivedCall) -> CannedResponse:
        """Create a plan."""
        return self.create(call, "plans")

    @handles("POST", "/subscriptions/")
    def create_subscription(self, call: ReceivedCall) -> CannedResponse:
        """Create a subscription; charging one needs a source."""
        scheme = call.json.get("collection_scheme")
        if scheme == "charge_payment" and "default_source" not in call.json:
            message = "default_source is needed for charge_payment."
            raise RefusalError(CannedResponse(400, {"default_source": [message]}))
        return self.create(call, "subscriptions")

    @handles("GET", _SUBSCRIPTION)
    def get_subscription(self, call: ReceivedCall) -> CannedResponse:
        """Show a subscription."""
        return CannedResponse(200, self.find(call, "subscriptions"))

    @handles("PATCH", _SUBSCRIPTION)
    def update_subscription(self, call: ReceivedCall) -> CannedResponse:
        """Change a subscription."""
        return self.change(call, "subscriptions", drafts=False)

    @handles("DELETE", _SUBSCRIPTION)
    def cancel_subscription(self, call: ReceivedCall) -> CannedResponse:
        """Cancel a subscription; it can still be read."""
        record = self.find(call, "subscriptions")
        record.update(status="cancelled", cancel_reason="not_specified")
        return CannedResponse(204, assumption="cancelled-is-kept")

    @handles("POST", _SUBSCRIPTION + "pause/")
    def pause_subscription(self, call: ReceivedCall) -> CannedResponse:
        """Pause an active subscription."""
        record = self.find(call, "subscriptions")
        require(record, "active")
        reason = (call.json or {}).get("paused_reason", "not_specified")
        record.update(status="paused", paused_reason=reason)
        return CannedResponse(200, record)

    @handles("POST", _SUBSCRIPTION + "resume/")
    def resume_subscription(self, call: ReceivedCall) -> CannedResponse:
        """Resume a paused subscription."""
        record = self.find(call, "subscriptions")
        require(record, "paused")
        record["status"] = "active"
        del record["paused_reason"]
        return CannedResponse(200, record)


def _check_tax_id(customer: Record) -> None:
    if customer.get("country") in REGULATED and not customer.get("tax_id"):
        message = "tax_id is needed in this country."
        raise RefusalError(CannedResponse(400, {"tax_id": [message]}))
