from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.new_assignment_external_reference import NewAssignmentExternalReference


T = TypeVar("T", bound="NewAssignment")


@_attrs_define
class NewAssignment:
    """
    Attributes:
        story_id (int): Id of the story.
        assignee_id (int | Unset): Id of the assignee.
        resource_id (int | Unset): Id of the resource.
        current (bool | Unset):
        estimated_minutes (int | Unset):
        external_reference (NewAssignmentExternalReference | Unset): Counterpart of the record in an outside system.
    """

    story_id: int
    assignee_id: int | Unset = UNSET
    resource_id: int | Unset = UNSET
    current: bool | Unset = UNSET
    estimated_minutes: int | Unset = UNSET
    external_reference: NewAssignmentExternalReference | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        story_id = self.story_id

        assignee_id = self.assignee_id

        resource_id = self.resource_id

        current = self.current

        estimated_minutes = self.estimated_minutes

        external_reference: dict[str, Any] | Unset = UNSET
        if not isinstance(self.external_reference, Unset):
            external_reference = NULL if self.external_reference is None else write_object(self.external_reference)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "story_id": story_id,
            }
        )
        if assignee_id is not UNSET:
            field_dict["assignee_id"] = assignee_id
        if resource_id is not UNSET:
            field_dict["resource_id"] = resource_id
        if current is not UNSET:
            field_dict["current"] = current
        if estimated_minutes is not UNSET:
            field_dict["estimated_minutes"] = estimated_minutes
        if external_reference is not UNSET:
            field_dict["external_reference"] = external_reference

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        story_id = d.pop("story_id")

        assignee_id = d.pop("assignee_id", UNSET)

        resource_id = d.pop("resource_id", UNSET)

        current = d.pop("current", UNSET)

        estimated_minutes = d.pop("estimated_minutes", UNSET)

        _external_reference = d.pop("external_reference", UNSET)
        external_reference: NewAssignmentExternalReference | Unset
        if isinstance(_external_reference, Unset):
            external_reference = UNSET
        elif _external_reference is None:
            external_reference = NULL
        else:
            external_reference = __models.NewAssignmentExternalReference.from_dict(_external_reference)

        new_assignment = cls(
            story_id=story_id,
            assignee_id=assignee_id,
            resource_id=resource_id,
            current=current,
            estimated_minutes=estimated_minutes,
            external_reference=external_reference,
        )

        new_assignment.additional_properties = d
        return new_assignment

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

    # Python would ask for the members 0, 1, 2, ... instead.
    __iter__ = None
