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
    from ..models.get_estimate_scenario_resource_recommendations_response_200_recommendati_cecndj import (
        GetEstimateScenarioResourceRecommendationsResponse200RecommendatiCecndj,
    )


T = TypeVar("T", bound="GetEstimateScenarioResourceRecommendationsResponse200")


@_attrs_define
class GetEstimateScenarioResourceRecommendationsResponse200:
    """
    Attributes:
        total_count (int | Unset):
        recommendations (list[GetEstimateScenarioResourceRecommendationsResponse200RecommendatiCecndj] | Unset):
    """

    total_count: int | Unset = UNSET
    recommendations: list[GetEstimateScenarioResourceRecommendationsResponse200RecommendatiCecndj] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        total_count = self.total_count

        recommendations: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.recommendations, Unset):
            recommendations = NULL
            if self.recommendations is not None:
                recommendations = []
                for recommendations_item_data in write_each(self.recommendations):
                    recommendations_item = (
                        NULL if recommendations_item_data is None else write_object(recommendations_item_data)
                    )
                    recommendations.append(recommendations_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if total_count is not UNSET:
            field_dict["total_count"] = total_count
        if recommendations is not UNSET:
            field_dict["recommendations"] = recommendations

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        total_count = d.pop("total_count", UNSET)

        _recommendations = d.pop("recommendations", UNSET)
        recommendations: list[GetEstimateScenarioResourceRecommendationsResponse200RecommendatiCecndj] | Unset = UNSET
        if _recommendations is None:
            recommendations = NULL
        elif _recommendations is not UNSET:
            recommendations = []
            for recommendations_item_data in read_list(_recommendations):
                _recommendations_item = recommendations_item_data
                recommendations_item = (
                    NULL
                    if _recommendations_item is None
                    else __models.GetEstimateScenarioResourceRecommendationsResponse200RecommendatiCecndj.from_dict(
                        _recommendations_item
                    )
                )

                recommendations.append(recommendations_item)

        get_estimate_scenario_resource_recommendations_response_200 = cls(
            total_count=total_count,
            recommendations=recommendations,
        )

        get_estimate_scenario_resource_recommendations_response_200.additional_properties = d
        return get_estimate_scenario_resource_recommendations_response_200

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
