from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.new_workweek_membership import NewWorkweekMembership


T = TypeVar("T", bound="CreateWorkweekMembershipBody")


@_attrs_define
class CreateWorkweekMembershipBody:
    """
    Attributes:
        workweek_membership (NewWorkweekMembership):
    """

    workweek_membership: NewWorkweekMembership
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        workweek_membership = NULL if self.workweek_membership is None else write_object(self.workweek_membership)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "workweek_membership": workweek_membership,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _workweek_membership = d.pop("workweek_membership")
        workweek_membership = (
            NULL if _workweek_membership is None else __models.NewWorkweekMembership.from_dict(_workweek_membership)
        )

        create_workweek_membership_body = cls(
            workweek_membership=workweek_membership,
        )

        create_workweek_membership_body.additional_properties = d
        return create_workweek_membership_body

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
