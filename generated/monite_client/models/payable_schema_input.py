from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define

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
    from ..models.payable_action_schema import PayableActionSchema


T = TypeVar("T", bound="PayableSchemaInput")


@_attrs_define
class PayableSchemaInput:
    """Permissions for payables, as sent.

    Attributes:
        actions (list[PayableActionSchema] | Unset):
        object_type (Literal['payable'] | Unset): The server's default is 'payable'.
    """

    actions: list[PayableActionSchema] | Unset = UNSET
    object_type: Literal["payable"] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        actions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.actions, Unset):
            actions = NULL
            if self.actions is not None:
                actions = []
                for actions_item_data in write_each(self.actions):
                    actions_item = NULL if actions_item_data is None else write_object(actions_item_data)
                    actions.append(actions_item)

        object_type = self.object_type

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if actions is not UNSET:
            field_dict["actions"] = actions
        if object_type is not UNSET:
            field_dict["object_type"] = object_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _actions = d.pop("actions", UNSET)
        actions: list[PayableActionSchema] | Unset = UNSET
        if _actions is None:
            actions = NULL
        elif _actions is not UNSET:
            actions = []
            for actions_item_data in read_list(_actions):
                _actions_item = actions_item_data
                actions_item = NULL if _actions_item is None else __models.PayableActionSchema.from_dict(_actions_item)

                actions.append(actions_item)

        object_type = cast(Literal["payable"] | Unset, d.pop("object_type", UNSET))
        if object_type != "payable" and not isinstance(object_type, Unset):
            raise ValueError(f"object_type must match const 'payable', got '{object_type}'")

        payable_schema_input = cls(
            actions=actions,
            object_type=object_type,
        )

        return payable_schema_input
