"""Payments, refunds, sources and document types of the simulated Piriod."""

from __future__ import annotations

from .._runtime.testing.messages import CannedResponse, ReceivedCall, RefusalError
from .._runtime.testing.simulator import handles
from .base import PiriodBase, require
from .state import Space

_PAYMENT = "/payments/{id}/"
_OPEN = ("requires_payment_method", "incomplete", "processing")
_DOCUMENT_FILTERS = (
    "country",
    "country__in",
    "currency",
    "currency__in",
    "is_sale",
    "is_purchase",
    "is_order",
    "hold_taxes",
)


class PaymentOperations(PiriodBase):
    """Operations of the tag "Payments" and of reference data (docs.piriod.com)."""

    @handles("POST", "/payments/")
    def create_payment(self, call: ReceivedCall) -> CannedResponse:
        """Create a payment."""
        return self.create(call, "payments")

    @handles("GET", _PAYMENT)
    def get_payment(self, call: ReceivedCall) -> CannedResponse:
        """Show a payment."""
        return CannedResponse(200, self.find(call, "payments"))

    @handles("DELETE", _PAYMENT)
    def delete_payment(self, call: ReceivedCall) -> CannedResponse:
        """Delete a payment."""
        self.find(call, "payments")
        del self.space(call).tables["payments"][call.path["id"]]
        return CannedResponse(204)

    @handles("POST", _PAYMENT + "authorize/")
    def authorize_payment(self, call: ReceivedCall) -> CannedResponse:
        """Authorize a payment, which then is being processed."""
        record = self.find(call, "payments")
        require(record, *_OPEN)
        record["status"] = "processing"
        return self.touched(record, "payments", "payment-actions")

    @handles("GET", _PAYMENT + "pay/")
    def pay_payment(self, call: ReceivedCall) -> CannedResponse:
        """Pay a payment: a GET that acts."""
        record = self.find(call, "payments")
        require(record, *_OPEN)
        record.update(status="succeeded", balance=record["amount"])
        return self.touched(record, "payments", "payment-actions")

    @handles("POST", "/refunds/")
    def create_refund(self, call: ReceivedCall) -> CannedResponse:
        """Refund a payment, at most as a whole."""
        space, values = self.space(call), call.json
        payment = space.tables["payments"].get(str(values["payment"]))
        if payment is None:
            message = f"Payment {values['payment']} does not exist."
            response = CannedResponse(
                400, {"payment": [message]}, assumption="payment-checked"
            )
            raise RefusalError(response)
        if values["amount"] > payment["amount"] - _refunded(space, values["payment"]):
            message = "The refunds of a payment cannot exceed it."
            raise RefusalError(CannedResponse(400, {"amount": [message]}))
        return self.create(call, "refunds")

    @handles("GET", "/sources/")
    def list_sources(self, call: ReceivedCall) -> CannedResponse:
        """List sources."""
        records = self.space(call).tables["sources"].values()
        names = ["customer", "gateway", "usage", "status", "id"]
        return self.page(call, records, names)

    @handles("POST", "/sources/")
    def create_source(self, call: ReceivedCall) -> CannedResponse:
        """Create a source; a browser may do so without credentials."""
        if call.json.get("usage") == "reusable" and not call.json.get("customer"):
            message = "customer is needed for a reusable source."
            raise RefusalError(CannedResponse(400, {"customer": [message]}))
        response = self.create(call, "sources")
        if "authorization" in call.sent.headers:
            return response
        return CannedResponse(201, response.json, assumption="publishable-source")

    @handles("GET", "/sources/{id}/")
    def get_source(self, call: ReceivedCall) -> CannedResponse:
        """Show a source."""
        return CannedResponse(200, self.find(call, "sources"))

    @handles("GET", "/generals/documents/")
    def list_document_types(self, call: ReceivedCall) -> CannedResponse:
        """List document types."""
        records = self.space(call).tables["document types"].values()
        return self.page(call, records, _DOCUMENT_FILTERS)


def _refunded(space: Space, payment: int) -> float:
    refunds = space.tables["refunds"].values()
    return float(
        sum(refund["amount"] for refund in refunds if refund["payment"] == payment)
    )
