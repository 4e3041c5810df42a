from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.common_schema_output_object_type import CommonSchemaOutputObjectType
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


T = TypeVar("T", bound="CommonSchemaOutput")


@_attrs_define
class CommonSchemaOutput:
    """Permissions for one kind of object, as received.

    Attributes:
        actions (list[ActionSchema] | None | Unset):
        object_type (CommonSchemaOutputObjectType | None | Unset):
    """

    actions: list[ActionSchema] | None | Unset = UNSET
    object_type: CommonSchemaOutputObjectType | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        actions: list[dict[str, Any]] | None | Unset
        if isinstance(self.actions, Unset):
            actions = UNSET
        elif isinstance(self.actions, list):
            actions = NULL
            if self.actions is not None:
                actions = []
                for actions_type_0_item_data in write_each(self.actions):
                    actions_type_0_item = (
                        NULL if actions_type_0_item_data is None else write_object(actions_type_0_item_data)
                    )
                    actions.append(actions_type_0_item)

        else:
            actions = self.actions

        object_type: None | str | Unset
        if isinstance(self.object_type, Unset):
            object_type = UNSET
        elif isinstance(self.object_type, CommonSchemaOutputObjectType):
            object_type = NULL if self.object_type is None else write_word(self.object_type)
        else:
            object_type = self.object_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
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
        actions: list[ActionSchema] | None | Unset
        if _actions is None or isinstance(_actions, Unset):
            actions = _actions
        else:
            _actions_type_0 = _actions
            actions_type_0: list[ActionSchema] = NULL
            if _actions_type_0 is not None:
                actions_type_0 = []
                for actions_type_0_item_data in read_list(_actions_type_0):
                    _actions_type_0_item = actions_type_0_item_data
                    actions_type_0_item = (
                        NULL if _actions_type_0_item is None else __models.ActionSchema.from_dict(_actions_type_0_item)
                    )

                    actions_type_0.append(actions_type_0_item)

            actions = actions_type_0

        _object_type = d.pop("object_type", UNSET)
        object_type: CommonSchemaOutputObjectType | None | Unset
        if _object_type is None or isinstance(_object_type, Unset):
            object_type = _object_type
        else:
            _object_type_type_0 = _object_type
            object_type_type_0 = (
                NULL if _object_type_type_0 is None else CommonSchemaOutputObjectType(_object_type_type_0)
            )

            object_type = object_type_type_0

        common_schema_output = cls(
            actions=actions,
            object_type=object_type,
        )

        common_schema_output.additional_properties = d
        return common_schema_output

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
