from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class WorkSample(_Model):
    """Example of the work of a user.

    Attributes:
        attachment_filename (str | None):
        attachment_id (str | None):
        description (str | None):
        title (str | None):
        trapped_website_url (str | None):
        website_url (str | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    attachment_filename: str | None = None
    attachment_id: str | None = None
    description: str | None = None
    title: str | None = None
    trapped_website_url: str | None = None
    website_url: str | None = None
    id: str | None = None
