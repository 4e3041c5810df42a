from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..models.common_schema_input_object_type import CommonSchemaInputObjectType
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_list,
    read_object,
    write_each,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.action_schema import ActionSchema


T = TypeVar("T", bound="CommonSchemaInput")


@_attrs_define
class CommonSchemaInput:
    """Permissions for one kind of object, as sent.

    Attributes:
        actions (list[ActionSchema] | Unset):
        object_type (CommonSchemaInputObjectType | Unset): The server's default is 'comment'.
    """

    actions: list[ActionSchema] | Unset = UNSET
    object_type: CommonSchemaInputObjectType | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        actions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.actions, Unset):
            actions = NULL
            if self.actions is not None:
                actions = []
                for actions_item_data in write_each(self.actions):
                    actions_item = NULL if actions_item_data is None else write_object(actions_item_data)
                    actions.append(actions_item)

        object_type: str | Unset = UNSET
        if not isinstance(self.object_type, Unset):
            object_type = NULL if self.object_type is None else write_word(self.object_type)

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
        actions: list[ActionSchema] | Unset = UNSET
        if _actions is None:
            actions = NULL
        elif _actions is not UNSET:
            actions = []
            for actions_item_data in read_list(_actions):
                _actions_item = actions_item_data
                actions_item = NULL if _actions_item is None else __models.ActionSchema.from_dict(_actions_item)

                actions.append(actions_item)

        _object_type = d.pop("object_type", UNSET)
        object_type: CommonSchemaInputObjectType | Unset
        if isinstance(_object_type, Unset):
            object_type = UNSET
        elif _object_type is None:
            object_type = NULL
        else:
            object_type = CommonSchemaInputObjectType(_object_type)

        common_schema_input = cls(
            actions=actions,
            object_type=object_type,
        )

        return common_schema_input
