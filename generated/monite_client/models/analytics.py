from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


class AggregationFunctionEnum(_OpenStrEnum):
    AVERAGE = "average"
    COUNT = "count"
    MAX = "max"
    MIN = "min"
    SUMMARY = "summary"


@_model(kw_only=True, eq=False, repr=False)
class AnalyticsDataPoint(_Model):
    """A metric at one value of the dimension.

    Attributes:
        metric_value (float):
        dimension_value (str | None):
    """

    metric_value: float
    dimension_value: str | None = None


class CreditNoteDimensionEnum(_OpenStrEnum):
    COUNTERPART_ID = "counterpart_id"
    CREATED_AT = "created_at"
    CURRENCY = "currency"
    ISSUED_AT = "issued_at"
    PROJECT_ID = "project_id"
    STATUS = "status"


class CreditNoteMetricEnum(_OpenStrEnum):
    ID = "id"
    TOTAL_AMOUNT = "total_amount"


class DateDimensionBreakdownEnum(_OpenStrEnum):
    DAILY = "daily"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    WEEKLY = "weekly"
    YEARLY = "yearly"


@_model(kw_only=True, eq=False, repr=False)
class PayableAnalyticsResponse(_Model):
    """The points of an analysis.

    Attributes:
        data (list[AnalyticsDataPoint]):
    """

    data: list[_m.AnalyticsDataPoint]


class PayableDimensionEnum(_OpenStrEnum):
    COUNTERPART_ID = "counterpart_id"
    CREATED_AT = "created_at"
    CURRENCY = "currency"
    DUE_DATE = "due_date"
    ISSUED_AT = "issued_at"
    PROJECT_ID = "project_id"
    STATUS = "status"


class PayableMetricEnum(_OpenStrEnum):
    ID = "id"
    TOTAL_AMOUNT = "total_amount"


class ReceivableDimensionEnum(_OpenStrEnum):
    COUNTERPART_ID = "counterpart_id"
    CREATED_AT = "created_at"
    CURRENCY = "currency"
    DUE_DATE = "due_date"
    ISSUE_DATE = "issue_date"
    PRODUCT_ID = "product_id"
    PROJECT_ID = "project_id"
    STATUS = "status"


class ReceivableMetricEnum(_OpenStrEnum):
    ID = "id"
    PRODUCT_AMOUNT = "product_amount"
    PRODUCT_QUANTITY = "product_quantity"
    TOTAL_AMOUNT = "total_amount"


@_model(kw_only=True, eq=False, repr=False)
class ReceivablesAnalyticsDataPoint(_Model):
    """A metric at one value of the dimension.

    Attributes:
        metric_value (int):
        dimension_value (str | None):
    """

    metric_value: int
    dimension_value: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class ReceivablesAnalyticsResponse(_Model):
    """The points of an analysis.

    Attributes:
        data (list[ReceivablesAnalyticsDataPoint]):
    """

    data: list[_m.ReceivablesAnalyticsDataPoint]
