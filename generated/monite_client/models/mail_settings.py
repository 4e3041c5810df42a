from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class MailSettings(_Model):
    """Settings of the mails of a partner.

    Attributes:
        attach_documents_as_pdf (bool | None): The server's default is True.
        from_email_username (str | None):
        from_name (str | None):
    """

    attach_documents_as_pdf: bool | None = None
    from_email_username: str | None = None
    from_name: str | None = None
