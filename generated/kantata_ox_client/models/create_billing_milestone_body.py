from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_list,
    read_object,
    write_each,
    write_object,
)

if TYPE_CHECKING:
    from ..models.create_billing_milestone_body_billing_milestones_item import (
        CreateBillingMilestoneBodyBillingMilestonesItem,
    )
    from ..models.new_billing_milestone import NewBillingMilestone


T = TypeVar("T", bound="CreateBillingMilestoneBody")


@_attrs_define
class CreateBillingMilestoneBody:
    """
    Attributes:
        billing_milestone (NewBillingMilestone | Unset):
        billing_milestones (list[CreateBillingMilestoneBodyBillingMilestonesItem] | Unset):
    """

    billing_milestone: NewBillingMilestone | Unset = UNSET
    billing_milestones: list[CreateBillingMilestoneBodyBillingMilestonesItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        billing_milestone: dict[str, Any] | Unset = UNSET
        if not isinstance(self.billing_milestone, Unset):
            billing_milestone = NULL if self.billing_milestone is None else write_object(self.billing_milestone)

        billing_milestones: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.billing_milestones, Unset):
            billing_milestones = NULL
            if self.billing_milestones is not None:
                billing_milestones = []
                for billing_milestones_item_data in write_each(self.billing_milestones):
                    billing_milestones_item = (
                        NULL if billing_milestones_item_data is None else write_object(billing_milestones_item_data)
                    )
                    billing_milestones.append(billing_milestones_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if billing_milestone is not UNSET:
            field_dict["billing_milestone"] = billing_milestone
        if billing_milestones is not UNSET:
            field_dict["billing_milestones"] = billing_milestones

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _billing_milestone = d.pop("billing_milestone", UNSET)
        billing_milestone: NewBillingMilestone | Unset
        if isinstance(_billing_milestone, Unset):
            billing_milestone = UNSET
        elif _billing_milestone is None:
            billing_milestone = NULL
        else:
            billing_milestone = __models.NewBillingMilestone.from_dict(_billing_milestone)

        _billing_milestones = d.pop("billing_milestones", UNSET)
        billing_milestones: list[CreateBillingMilestoneBodyBillingMilestonesItem] | Unset = UNSET
        if _billing_milestones is None:
            billing_milestones = NULL
        elif _billing_milestones is not UNSET:
            billing_milestones = []
            for billing_milestones_item_data in read_list(_billing_milestones):
                _billing_milestones_item = billing_milestones_item_data
                billing_milestones_item = (
                    NULL
                    if _billing_milestones_item is None
                    else __models.CreateBillingMilestoneBodyBillingMilestonesItem.from_dict(_billing_milestones_item)
                )

                billing_milestones.append(billing_milestones_item)

        create_billing_milestone_body = cls(
            billing_milestone=billing_milestone,
            billing_milestones=billing_milestones,
        )

        create_billing_milestone_body.additional_properties = d
        return create_billing_milestone_body

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
