from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class DocumentIDsSettingsRequest(_Model):
    """How document numbers are to be made up.

    Attributes:
        document_type_prefix (DocumentTypePrefix | None): Prefix of the document numbers of each kind.
        include_date (bool | None): The server's default is False.
        min_digits (int | None): The server's default is 5.
        next_number (DocumentIDsSettingsNextNumber | None):
        prefix (str | None):
        separator (DocumentIDSeparators | None): Character between the parts of a document number, or none.
    """

    document_type_prefix: _m.DocumentTypePrefix | None = None
    include_date: bool | None = None
    min_digits: int | None = None
    next_number: _m.DocumentIDsSettingsNextNumber | None = None
    prefix: str | None = None
    separator: _m.DocumentIDSeparators | None = None
