from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PaymentTermsCreatePayload(_Model):
    """New payment terms.

    Attributes:
        name (str):
        term_final (TermFinalDays): The days after which the whole amount is due.
        description (str | None):
        term_1 (TermDiscountDays | None): A discount for paying within some days.
        term_2 (TermDiscountDays | None): A discount for paying within some days.
    """

    name: str
    term_final: _m.TermFinalDays
    description: str | None = None
    term_1: _m.TermDiscountDays | None = None
    term_2: _m.TermDiscountDays | None = None


@_model(kw_only=True, eq=False, repr=False)
class PaymentTermsListResponse(_Model):
    """The payment terms of an entity.

    Attributes:
        data (list[PaymentTermsResponse] | None):
    """

    data: list[_m.PaymentTermsResponse] | None = None


@_model(kw_only=True, eq=False, repr=False)
class PaymentTermsResponse(_Model):
    """When the whole amount is due, and up to two discounts for paying earlier.

    Attributes:
        id (str):
        name (str):
        term_final (TermFinalDays): The days after which the whole amount is due.
        description (str | None):
        term_1 (TermDiscountDays | None):
        term_2 (TermDiscountDays | None):
    """

    id: str
    name: str
    term_final: _m.TermFinalDays
    description: str | None = None
    term_1: _m.TermDiscountDays | None = None
    term_2: _m.TermDiscountDays | None = None


@_model(kw_only=True, eq=False, repr=False)
class PaymentTermsUpdatePayload(_Model):
    """Changes to payment terms; what is left out stays.

    Attributes:
        description (str | None):
        name (str | None):
        term_1 (TermDiscountDays | None): A discount for paying within some days.
        term_2 (TermDiscountDays | None): A discount for paying within some days.
        term_final (TermFinalDays | None): The days after which the whole amount is due.
    """

    description: str | None = None
    name: str | None = None
    term_1: _m.TermDiscountDays | None = None
    term_2: _m.TermDiscountDays | None = None
    term_final: _m.TermFinalDays | None = None


@_model(kw_only=True, eq=False, repr=False)
class TermDiscountDays(_Model):
    """A discount for paying within some days.

    Attributes:
        discount (int): In percent times 100: 1250 is 12.5 %.
        number_of_days (int):
    """

    discount: int
    number_of_days: int


@_model(kw_only=True, eq=False, repr=False)
class TermFinalDays(_Model):
    """The days after which the whole amount is due.

    Attributes:
        number_of_days (int):
    """

    number_of_days: int
