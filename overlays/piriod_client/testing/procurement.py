"""Procurement in the simulated Piriod: retentions, purchases, orders, suppliers."""

from __future__ import annotations

from .._runtime.testing.messages import CannedResponse, ReceivedCall, RefusalError
from .._runtime.testing.simulator import handles
from .base import PiriodBase, require

_NOTES = "purchase credit notes"
#: With the comment of bytes above 127 by which a PDF says that it is not text.
_PDF = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n% simulated\n%%EOF\n"


class ProcurementOperations(PiriodBase):
    """Operations of the tag "Procurement" (docs.piriod.com/api-reference)."""

    @handles("GET", "/cancellations/")
    def list_cancellations(self, call: ReceivedCall) -> CannedResponse:
        """List cancellations."""
        records = self.space(call).tables["cancellations"].values()
        return self.page(call, records, ["retention"])

    @handles("POST", "/cancellations/")
    def create_cancellation(self, call: ReceivedCall) -> CannedResponse:
        """Cancel a retention that was finalized before."""
        retention = call.json["retention"]
        known = self.space(call).tables["retentions"].get(str(retention))
        if known is None or known["status"] != "finalized":
            message = f"Retention {retention} does not exist or is not finalized."
            response = CannedResponse(
                400, {"retention": [message]}, assumption="retention-checked"
            )
            raise RefusalError(response)
        return self.create(call, "cancellations")

    @handles("GET", "/retentions/")
    def list_retentions(self, call: ReceivedCall) -> CannedResponse:
        """List retentions."""
        records = self.space(call).tables["retentions"].values()
        names = ["supplier", "document", "number", "date", "total", "bulk"]
        return self.page(call, records, names)

    @handles("GET", "/retentions/{id}/finalize/")
    def finalize_retention(self, call: ReceivedCall) -> CannedResponse:
        """Finalize a retention: a GET that acts."""
        return self.finalize(call, "retentions")

    @handles("GET", "/retentions/{id}/pdf/")
    def render_retention(self, call: ReceivedCall) -> CannedResponse:
        """Return a placeholder for the PDF of a retention."""
        self.find(call, "retentions")
        return CannedResponse(
            200, content=_PDF, headers={"content-type": "application/pdf"}
        )

    @handles("GET", "/suppliers/")
    def list_suppliers(self, call: ReceivedCall) -> CannedResponse:
        """List suppliers."""
        records = self.space(call).tables["suppliers"].values()
        names = ["name", "tax_id", "email", "country", "created"]
        return self.page(call, records, names)

    @handles("POST", "/suppliers/")
    def create_supplier(self, call: ReceivedCall) -> CannedResponse:
        """Create a supplier."""
        return self.create(call, "suppliers")

    @handles("GET", "/suppliers/{id}/")
    def get_supplier(self, call: ReceivedCall) -> CannedResponse:
        """Show a supplier."""
        return CannedResponse(200, self.find(call, "suppliers"))

    @handles("POST", "/purchases/")
    def create_purchase(self, call: ReceivedCall) -> CannedResponse:
        """Create the draft of a purchase."""
        return self.create(call, "purchases")

    @handles("PATCH", "/purchases/{id}/")
    def update_purchase(self, call: ReceivedCall) -> CannedResponse:
        """Change the draft of a purchase."""
        return self.change(call, "purchases")

    @handles("GET", "/purchases/{id}/finalize/")
    def finalize_purchase(self, call: ReceivedCall) -> CannedResponse:
        """Finalize a purchase: a GET that acts."""
        return self.finalize(call, "purchases")

    @handles("POST", "/purchases/credit-notes/")
    def create_purchase_note(self, call: ReceivedCall) -> CannedResponse:
        """Create the draft of a purchase credit note."""
        return self.create(call, _NOTES)

    @handles("PATCH", "/purchases/credit-notes/{id}/")
    def update_purchase_note(self, call: ReceivedCall) -> CannedResponse:
        """Change the draft of a purchase credit note."""
        return self.change(call, _NOTES)

    @handles("GET", "/purchases/credit-notes/{id}/finalize/")
    def finalize_purchase_note(self, call: ReceivedCall) -> CannedResponse:
        """Finalize a purchase credit note: a GET that acts."""
        return self.finalize(call, _NOTES)

    @handles("POST", "/orders/")
    def create_order(self, call: ReceivedCall) -> CannedResponse:
        """Create the draft of an order."""
        return self.create(call, "orders")

    @handles("GET", "/orders/{id}/")
    def get_order(self, call: ReceivedCall) -> CannedResponse:
        """Show an order."""
        return CannedResponse(200, self.find(call, "orders"))

    @handles("PATCH", "/orders/{id}/")
    def update_order(self, call: ReceivedCall) -> CannedResponse:
        """Change the draft of an order."""
        return self.change(call, "orders")

    @handles("DELETE", "/orders/{id}/")
    def delete_order(self, call: ReceivedCall) -> CannedResponse:
        """Delete the draft of an order."""
        require(self.find(call, "orders"), "draft")
        del self.space(call).tables["orders"][call.path["id"]]
        return CannedResponse(204)

    @handles("GET", "/orders/{id}/finalize/")
    def finalize_order(self, call: ReceivedCall) -> CannedResponse:
        """Finalize an order, which fills in its file: a GET that acts."""
        response = self.finalize(call, "orders")
        response.json["local_file"] = f"https://files.piriod.test/{call.path['id']}.pdf"
        return response
