from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreatePostBody(_Model):
    """An object that the document does not describe.

    Attributes:
        post (NewPost | None):
        posts (list[NewPost] | None): Up to 100 in place of one.
    """

    post: _m.NewPost | None = None
    posts: list[_m.NewPost] | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewPost(_Model):
    """An object that the document does not describe.

    Attributes:
        workspace_id (int | str): Id of the workspace.
        message (str):
        subject_id (int | str | None): Id of the subject.
        subject_type (str | None): Type of the record it belongs to.
        story_id (int | str | None): Id of the story.
        recipient_ids (list[int | str] | None): Ids of the recipients.
        attachment_ids (list[int | str] | None): Ids of the attachments.
        google_documents (list[NewPostGoogleDocumentsItem] | None):
        backdated_to (datetime.datetime | None):
    """

    workspace_id: int | str
    message: str
    subject_id: int | str | None = None
    subject_type: str | None = None
    story_id: int | str | None = None
    recipient_ids: list[int | str] | None = None
    attachment_ids: list[int | str] | None = None
    google_documents: list[_m.NewPostGoogleDocumentsItem] | None = None
    backdated_to: datetime.datetime | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewPostGoogleDocumentsItem(_Model):
    """An object that the document does not describe.

    Attributes:
        resource_id (str | None):
        access (str | None):
    """

    resource_id: str | None = None
    access: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class PostChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        message (str | None):
        story_id (int | str | None): Id of the story.
    """

    message: str | None = None
    story_id: int | str | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdatePostBody(_Model):
    """An object that the document does not describe.

    Attributes:
        post (PostChanges):
    """

    post: _m.PostChanges
