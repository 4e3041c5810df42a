from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class User(_Model):
    """A person, as far as the calling user may see them.

    Attributes:
        abbreviated_timezone (str | None): Only when named in `optional_fields`.
        account_membership_id (str | None): Sent when `account_membership` is included.
        bio (str | None): Only when named in `optional_fields`.
        city (str | None): Only when named in `optional_fields`.
        classification (str | None): Internal or External. Only when named in `optional_fields`.
        country (str | None): Only when named in `optional_fields`.
        custom_field_value_ids (list[str] | None): Sent when `custom_field_values` is included.
        email_address (str | None):
        external_reference_ids (list[str] | None): Sent when `external_references` is included.
        full_name (str | None):
        headline (str | None):
        last_site_activity (datetime.datetime | None): For account administrators who list with `on_my_account`. Only
            when named in `optional_fields`.
        manager_id (str | None): Sent when `manager` is included.
        photo_path (str | None): URL of the photo.
        role_id (str | None): Sent when `role` is included.
        skill_ids (list[str] | None): Sent when `skills` is included.
        skill_membership_ids (list[str] | None): Sent when `skill_memberships` is included.
        state (str | None): Only when named in `optional_fields`.
        website (str | None): Only when named in `optional_fields`.
        work_sample_ids (list[str] | None): Sent when `work_samples` is included.
        id (str | None): Id of the record, equal to its key in the collection.
    """

    abbreviated_timezone: str | None = None
    account_membership_id: str | None = None
    bio: str | None = None
    city: str | None = None
    classification: str | None = None
    country: str | None = None
    custom_field_value_ids: list[str] | None = None
    email_address: str | None = None
    external_reference_ids: list[str] | None = None
    full_name: str | None = None
    headline: str | None = None
    last_site_activity: datetime.datetime | None = None
    manager_id: str | None = None
    photo_path: str | None = None
    role_id: str | None = None
    skill_ids: list[str] | None = None
    skill_membership_ids: list[str] | None = None
    state: str | None = None
    website: str | None = None
    work_sample_ids: list[str] | None = None
    id: str | None = None
