"""Records of ``users`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .account_membership import AccountMembership
    from .custom_field_value import CustomFieldValue
    from .external_reference import ExternalReference
    from .role import Role
    from .saml_identity import SamlIdentity
    from .skill import Skill
    from .skill_membership import SkillMembership
    from .work_sample import WorkSample


class User(Record):
    """One of ``users``."""

    __slots__ = ()

    abbreviated_timezone: Field[None | str] = Field("abbreviated_timezone")
    account_membership_id: Field[None | str] = Field("account_membership_id")
    bio: Field[None | str] = Field("bio")
    city: Field[None | str] = Field("city")
    classification: Field[None | str] = Field("classification")
    country: Field[None | str] = Field("country")
    custom_field_value_ids: Field[list[str] | None] = LazyField("custom_field_value_ids")
    email_address: Field[None | str] = Field("email_address")
    external_reference_ids: Field[list[str] | None] = LazyField("external_reference_ids")
    full_name: Field[None | str] = Field("full_name")
    headline: Field[None | str] = Field("headline")
    last_site_activity: Field[datetime.datetime | None] = Field("last_site_activity", read_datetime)
    manager_id: Field[None | str] = Field("manager_id")
    photo_path: Field[None | str] = Field("photo_path")
    role_id: Field[None | str] = Field("role_id")
    skill_ids: Field[list[str] | None] = LazyField("skill_ids")
    skill_membership_ids: Field[list[str] | None] = LazyField("skill_membership_ids")
    state: Field[None | str] = Field("state")
    website: Field[None | str] = Field("website")
    work_sample_ids: Field[list[str] | None] = LazyField("work_sample_ids")

    account_membership: ToOne[AccountMembership] = ToOne(("account_membership_id",), ("account_memberships",))
    custom_field_values: ToMany[CustomFieldValue] = ToMany(("custom_field_value_ids",), ("custom_field_values",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    manager: ToOne[User] = ToOne(("manager_id",), ("users",))
    role: ToOne[Role] = ToOne(("role_id",), ("roles",))
    saml_identities: ToMany[SamlIdentity] = ToMany(("saml_identity_ids",), ("saml_identities",))
    skill_memberships: ToMany[SkillMembership] = ToMany(("skill_membership_ids",), ("skill_memberships",))
    skills: ToMany[Skill] = ToMany(("skill_ids",), ("skills",))
    work_samples: ToMany[WorkSample] = ToMany(("work_sample_ids",), ("work_samples",))
