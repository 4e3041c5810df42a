from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class LegacyLeavePeriodImportEnvelope(_Model):
    """A report of an import in the envelope of v3.

    Attributes:
        data (LegacyLeavePeriodImportReport | None):
    """

    data: _m.LegacyLeavePeriodImportReport | None = None
