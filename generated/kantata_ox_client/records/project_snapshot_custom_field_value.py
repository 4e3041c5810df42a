"""Records of ``project_snapshot_custom_field_values`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    from ..types import Unset


class ProjectSnapshotCustomFieldValue(Record):
    """One of ``project_snapshot_custom_field_values``."""

    __slots__ = ()

    custom_field_name: Field[None | str | Unset] = Field("custom_field_name")
    subject_id: Field[int | None | Unset] = Field("subject_id")
    subject_type: Field[None | str | Unset] = Field("subject_type")
    value: Field[None | str | Unset] = Field("value")
    value_type: Field[None | str | Unset] = Field("value_type")
