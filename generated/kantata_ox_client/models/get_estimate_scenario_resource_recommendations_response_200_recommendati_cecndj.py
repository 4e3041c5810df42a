from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="GetEstimateScenarioResourceRecommendationsResponse200RecommendatiCecndj")


@_attrs_define
class GetEstimateScenarioResourceRecommendationsResponse200RecommendatiCecndj:
    """
    Attributes:
        user_id (int | None | Unset):
        rank (int | None | Unset):
    """

    user_id: int | None | Unset = UNSET
    rank: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        user_id: int | None | Unset
        if isinstance(self.user_id, Unset):
            user_id = UNSET
        else:
            user_id = self.user_id

        rank: int | None | Unset
        if isinstance(self.rank, Unset):
            rank = UNSET
        else:
            rank = self.rank

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if rank is not UNSET:
            field_dict["rank"] = rank

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        user_id = d.pop("user_id", UNSET)

        rank = d.pop("rank", UNSET)

        get_estimate_scenario_resource_recommendations_response_200_recommendati_cecndj = cls(
            user_id=user_id,
            rank=rank,
        )

        get_estimate_scenario_resource_recommendations_response_200_recommendati_cecndj.additional_properties = d
        return get_estimate_scenario_resource_recommendations_response_200_recommendati_cecndj

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
