"""Records of ``project_snapshot_custom_field_values`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    pass


class ProjectSnapshotCustomFieldValue(Record):
    """One of ``project_snapshot_custom_field_values``."""

    __slots__ = ()

    custom_field_name: Field[None | str] = Field("custom_field_name")
    subject_id: Field[int | None] = Field("subject_id")
    subject_type: Field[None | str] = Field("subject_type")
    value: Field[None | str] = Field("value")
    value_type: Field[None | str] = Field("value_type")
