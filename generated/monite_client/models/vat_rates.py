from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


class VatRateCreator(_OpenStrEnum):
    ACCOUNTING = "accounting"
    MONITE = "monite"


@_model(kw_only=True, eq=False, repr=False)
class VatRateListResponse(_Model):
    """The VAT rates that can be used.

    Attributes:
        data (list[VatRateResponse]):
    """

    data: list[_m.VatRateResponse]


@_model(kw_only=True, eq=False, repr=False)
class VatRateResponse(_Model):
    """A VAT rate of a country.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        country (AllowedCountries): Country as an ISO 3166-1 code of two letters.
        value (int): In percent times 100: 1250 is 12.5 %.
        components (list[VatRateComponent] | None):
        created_by (VatRateCreator | None): Deprecated: the vendor is going to remove it. The server's default is
            'monite'.
        status (VatRateStatusEnum | None):
        valid_from (datetime.date | None):
        valid_until (datetime.date | None):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    country: _m.AllowedCountries
    value: int
    components: list[_m.VatRateComponent] | None = None
    created_by: _m.VatRateCreator | None = None
    status: _m.VatRateStatusEnum | None = None
    valid_from: datetime.date | None = None
    valid_until: datetime.date | None = None


class VatRateStatusEnum(_OpenStrEnum):
    ACTIVE = "active"
    INACTIVE = "inactive"
