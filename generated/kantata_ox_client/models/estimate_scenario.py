from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class EstimateScenario(_Model):
    """One way an estimate may be carried out.

    Attributes:
        budget_in_cents (int | None): In subunits of the currency.
        created_at (datetime.datetime | None):
        estimate_id (int | None):
        estimate_scenario_resource_ids (list[str] | None): Sent when `estimate_scenario_resources` is included.
        external_reference_ids (list[str] | None): Sent when `external_references` is included.
        name (str | None):
        rate_card_id (str | None): Sent when `rate_card` is included.
        start_date (datetime.datetime | None):
        target_margin_percent (int | None): In percent.
        updated_at (datetime.datetime | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    budget_in_cents: int | None = None
    created_at: datetime.datetime | None = None
    estimate_id: int | None = None
    estimate_scenario_resource_ids: list[str] | None = None
    external_reference_ids: list[str] | None = None
    name: str | None = None
    rate_card_id: str | None = None
    start_date: datetime.datetime | None = None
    target_margin_percent: int | None = None
    updated_at: datetime.datetime | None = None
    id: str | None = None
