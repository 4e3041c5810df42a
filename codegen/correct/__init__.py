"""The ledger: our corrections of a vendor's document, each checked against it."""
