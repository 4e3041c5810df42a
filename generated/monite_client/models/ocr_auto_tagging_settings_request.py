from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class OcrAutoTaggingSettingsRequest(_Model):
    """A tag to set when OCR finds one of the keywords.

    Attributes:
        enabled (bool):
        keywords (list[str]):
        tag_id (str):
    """

    enabled: bool
    keywords: list[str]
    tag_id: str
