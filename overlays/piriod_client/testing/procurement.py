"""Procurement in the simulated Piriod: retentions, purchases, orders, suppliers."""

from __future__ import annotations

from .._runtime.testing.messages import Call, RefusalError, Reply
from .._runtime.testing.simulator import answers
from .base import PiriodBase, require

_NOTES = "purchase credit notes"
#: With the comment of bytes above 127 by which a PDF says that it is no text.
_PDF = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n% simulated\n%%EOF\n"


class ProcurementOperations(PiriodBase):
    """Operations of the tag "Procurement" (docs.piriod.com/api-reference)."""

    @answers("GET", "/cancellations/")
    def list_cancellations(self, call: Call) -> Reply:
        """List cancellations."""
        records = self.space(call).tables["cancellations"].values()
        return self.page(call, records, ["retention"])

    @answers("POST", "/cancellations/")
    def create_cancellation(self, call: Call) -> Reply:
        """Cancel a retention that was finalized before."""
        retention = call.json["retention"]
        known = self.space(call).tables["retentions"].get(str(retention))
        if known is None or known["status"] != "finalized":
            message = f"Retention {retention} does not exist or is not finalized."
            reply = Reply(400, {"retention": [message]}, guess="retention-checked")
            raise RefusalError(reply)
        return self.create(call, "cancellations")

    @answers("GET", "/retentions/")
    def list_retentions(self, call: Call) -> Reply:
        """List retentions."""
        records = self.space(call).tables["retentions"].values()
        names = ["supplier", "document", "number", "date", "total", "bulk"]
        return self.page(call, records, names)

    @answers("GET", "/retentions/{id}/finalize/")
    def finalize_retention(self, call: Call) -> Reply:
        """Finalize a retention: a GET that acts."""
        return self.finalize(call, "retentions")

    @answers("GET", "/retentions/{id}/pdf/")
    def render_retention(self, call: Call) -> Reply:
        """Return a placeholder for the PDF of a retention."""
        self.find(call, "retentions")
        return Reply(200, content=_PDF, headers={"content-type": "application/pdf"})

    @answers("GET", "/suppliers/")
    def list_suppliers(self, call: Call) -> Reply:
        """List suppliers."""
        records = self.space(call).tables["suppliers"].values()
        names = ["name", "tax_id", "email", "country", "created"]
        return self.page(call, records, names)

    @answers("POST", "/suppliers/")
    def create_supplier(self, call: Call) -> Reply:
        """Create a supplier."""
        return self.create(call, "suppliers")

    @answers("GET", "/suppliers/{id}/")
    def get_supplier(self, call: Call) -> Reply:
        """Show a supplier."""
        return Reply(200, self.find(call, "suppliers"))

    @answers("POST", "/purchases/")
    def create_purchase(self, call: Call) -> Reply:
        """Create the draft of a purchase."""
        return self.create(call, "purchases")

    @answers("PATCH", "/purchases/{id}/")
    def update_purchase(self, call: Call) -> Reply:
        """Change the draft of a purchase."""
        return self.change(call, "purchases")

    @answers("GET", "/purchases/{id}/finalize/")
    def finalize_purchase(self, call: Call) -> Reply:
        """Finalize a purchase: a GET that acts."""
        return self.finalize(call, "purchases")

    @answers("POST", "/purchases/credit-notes/")
    def create_purchase_note(self, call: Call) -> Reply:
        """Create the draft of a purchase credit note."""
        return self.create(call, _NOTES)

    @answers("PATCH", "/purchases/credit-notes/{id}/")
    def update_purchase_note(self, call: Call) -> Reply:
        """Change the draft of a purchase credit note."""
        return self.change(call, _NOTES)

    @answers("GET", "/purchases/credit-notes/{id}/finalize/")
    def finalize_purchase_note(self, call: Call) -> Reply:
        """Finalize a purchase credit note: a GET that acts."""
        return self.finalize(call, _NOTES)

    @answers("POST", "/orders/")
    def create_order(self, call: Call) -> Reply:
        """Create the draft of an order."""
        return self.create(call, "orders")

    @answers("GET", "/orders/{id}/")
    def get_order(self, call: Call) -> Reply:
        """Show an order."""
        return Reply(200, self.find(call, "orders"))

    @answers("PATCH", "/orders/{id}/")
    def update_order(self, call: Call) -> Reply:
        """Change the draft of an order."""
        return self.change(call, "orders")

    @answers("DELETE", "/orders/{id}/")
    def delete_order(self, call: Call) -> Reply:
        """Delete the draft of an order."""
        require(self.find(call, "orders"), "draft")
        del self.space(call).tables["orders"][call.path["id"]]
        return Reply(204)

    @answers("GET", "/orders/{id}/finalize/")
    def finalize_order(self, call: Call) -> Reply:
        """Finalize an order, which fills in its file: a GET that acts."""
        reply = self.finalize(call, "orders")
        reply.json["local_file"] = f"https://files.piriod.test/{call.path['id']}.pdf"
        return reply
