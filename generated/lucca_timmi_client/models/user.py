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
    from ..models.linked_resource import LinkedResource
    from ..models.picture import Picture
    from ..models.user_application_data import UserApplicationData
    from ..models.user_work_cycle import UserWorkCycle


T = TypeVar("T", bound="User")


@_attrs_define
class User:
    """A user of the directory. Without `fields` only `id`, `name` and `url` come.

    Attributes:
        id (int | None | Unset): Number of the user.
        name (None | str | Unset):
        url (None | str | Unset):
        display_name (None | str | Unset): Name as it is shown.
        modified_on (None | str | Unset): Time of the last change.
        last_name (None | str | Unset):
        first_name (None | str | Unset):
        login (None | str | Unset):
        mail (None | str | Unset):
        dt_contract_start (None | str | Unset): First day of the contract.
        dt_contract_end (None | str | Unset): Last day of the contract.
        birth_date (None | str | Unset):
        employee_number (None | str | Unset): Number of the employee, as text.
        calendar (LinkedResource | None | Unset):
        culture (LinkedResource | None | Unset):
        picture (None | Picture | Unset):
        application_data (None | Unset | UserApplicationData):
        legal_entity (LinkedResource | None | Unset):
        department (LinkedResource | None | Unset):
        manager (LinkedResource | None | Unset):
        role_principal (LinkedResource | None | Unset):
        habilited_roles (list[LinkedResource] | None | Unset): Further roles.
        user_work_cycles (list[UserWorkCycle] | None | Unset): Working time by period.
    """

    id: int | None | Unset = UNSET
    name: None | str | Unset = UNSET
    url: None | str | Unset = UNSET
    display_name: None | str | Unset = UNSET
    modified_on: None | str | Unset = UNSET
    last_name: None | str | Unset = UNSET
    first_name: None | str | Unset = UNSET
    login: None | str | Unset = UNSET
    mail: None | str | Unset = UNSET
    dt_contract_start: None | str | Unset = UNSET
    dt_contract_end: None | str | Unset = UNSET
    birth_date: None | str | Unset = UNSET
    employee_number: None | str | Unset = UNSET
    calendar: LinkedResource | None | Unset = UNSET
    culture: LinkedResource | None | Unset = UNSET
    picture: None | Picture | Unset = UNSET
    application_data: None | Unset | UserApplicationData = UNSET
    legal_entity: LinkedResource | None | Unset = UNSET
    department: LinkedResource | None | Unset = UNSET
    manager: LinkedResource | None | Unset = UNSET
    role_principal: LinkedResource | None | Unset = UNSET
    habilited_roles: list[LinkedResource] | None | Unset = UNSET
    user_work_cycles: list[UserWorkCycle] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.linked_resource import LinkedResource  # noqa: PLC0415
        from ..models.picture import Picture  # noqa: PLC0415
        from ..models.user_application_data import UserApplicationData  # noqa: PLC0415

        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        url: None | str | Unset
        if isinstance(self.url, Unset):
            url = UNSET
        else:
            url = self.url

        display_name: None | str | Unset
        if isinstance(self.display_name, Unset):
            display_name = UNSET
        else:
            display_name = self.display_name

        modified_on: None | str | Unset
        if isinstance(self.modified_on, Unset):
            modified_on = UNSET
        else:
            modified_on = self.modified_on

        last_name: None | str | Unset
        if isinstance(self.last_name, Unset):
            last_name = UNSET
        else:
            last_name = self.last_name

        first_name: None | str | Unset
        if isinstance(self.first_name, Unset):
            first_name = UNSET
        else:
            first_name = self.first_name

        login: None | str | Unset
        if isinstance(self.login, Unset):
            login = UNSET
        else:
            login = self.login

        mail: None | str | Unset
        if isinstance(self.mail, Unset):
            mail = UNSET
        else:
            mail = self.mail

        dt_contract_start: None | str | Unset
        if isinstance(self.dt_contract_start, Unset):
            dt_contract_start = UNSET
        else:
            dt_contract_start = self.dt_contract_start

        dt_contract_end: None | str | Unset
        if isinstance(self.dt_contract_end, Unset):
            dt_contract_end = UNSET
        else:
            dt_contract_end = self.dt_contract_end

        birth_date: None | str | Unset
        if isinstance(self.birth_date, Unset):
            birth_date = UNSET
        else:
            birth_date = self.birth_date

        employee_number: None | str | Unset
        if isinstance(self.employee_number, Unset):
            employee_number = UNSET
        else:
            employee_number = self.employee_number

        calendar: dict[str, Any] | None | Unset
        if isinstance(self.calendar, Unset):
            calendar = UNSET
        elif isinstance(self.calendar, LinkedResource):
            calendar = NULL if self.calendar is None else write_object(self.calendar)
        else:
            calendar = self.calendar

        culture: dict[str, Any] | None | Unset
        if isinstance(self.culture, Unset):
            culture = UNSET
        elif isinstance(self.culture, LinkedResource):
            culture = NULL if self.culture is None else write_object(self.culture)
        else:
            culture = self.culture

        picture: dict[str, Any] | None | Unset
        if isinstance(self.picture, Unset):
            picture = UNSET
        elif isinstance(self.picture, Picture):
            picture = NULL if self.picture is None else write_object(self.picture)
        else:
            picture = self.picture

        application_data: dict[str, Any] | None | Unset
        if isinstance(self.application_data, Unset):
            application_data = UNSET
        elif isinstance(self.application_data, UserApplicationData):
            application_data = NULL if self.application_data is None else write_object(self.application_data)
        else:
            application_data = self.application_data

        legal_entity: dict[str, Any] | None | Unset
        if isinstance(self.legal_entity, Unset):
            legal_entity = UNSET
        elif isinstance(self.legal_entity, LinkedResource):
            legal_entity = NULL if self.legal_entity is None else write_object(self.legal_entity)
        else:
            legal_entity = self.legal_entity

        department: dict[str, Any] | None | Unset
        if isinstance(self.department, Unset):
            department = UNSET
        elif isinstance(self.department, LinkedResource):
            department = NULL if self.department is None else write_object(self.department)
        else:
            department = self.department

        manager: dict[str, Any] | None | Unset
        if isinstance(self.manager, Unset):
            manager = UNSET
        elif isinstance(self.manager, LinkedResource):
            manager = NULL if self.manager is None else write_object(self.manager)
        else:
            manager = self.manager

        role_principal: dict[str, Any] | None | Unset
        if isinstance(self.role_principal, Unset):
            role_principal = UNSET
        elif isinstance(self.role_principal, LinkedResource):
            role_principal = NULL if self.role_principal is None else write_object(self.role_principal)
        else:
            role_principal = self.role_principal

        habilited_roles: list[dict[str, Any]] | None | Unset
        if isinstance(self.habilited_roles, Unset):
            habilited_roles = UNSET
        elif isinstance(self.habilited_roles, list):
            habilited_roles = NULL
            if self.habilited_roles is not None:
                habilited_roles = []
                for habilited_roles_type_0_item_data in write_each(self.habilited_roles):
                    habilited_roles_type_0_item = (
                        NULL
                        if habilited_roles_type_0_item_data is None
                        else write_object(habilited_roles_type_0_item_data)
                    )
                    habilited_roles.append(habilited_roles_type_0_item)

        else:
            habilited_roles = self.habilited_roles

        user_work_cycles: list[dict[str, Any]] | None | Unset
        if isinstance(self.user_work_cycles, Unset):
            user_work_cycles = UNSET
        elif isinstance(self.user_work_cycles, list):
            user_work_cycles = NULL
            if self.user_work_cycles is not None:
                user_work_cycles = []
                for user_work_cycles_type_0_item_data in write_each(self.user_work_cycles):
                    user_work_cycles_type_0_item = (
                        NULL
                        if user_work_cycles_type_0_item_data is None
                        else write_object(user_work_cycles_type_0_item_data)
                    )
                    user_work_cycles.append(user_work_cycles_type_0_item)

        else:
            user_work_cycles = self.user_work_cycles

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name
        if url is not UNSET:
            field_dict["url"] = url
        if display_name is not UNSET:
            field_dict["displayName"] = display_name
        if modified_on is not UNSET:
            field_dict["modifiedOn"] = modified_on
        if last_name is not UNSET:
            field_dict["lastName"] = last_name
        if first_name is not UNSET:
            field_dict["firstName"] = first_name
        if login is not UNSET:
            field_dict["login"] = login
        if mail is not UNSET:
            field_dict["mail"] = mail
        if dt_contract_start is not UNSET:
            field_dict["dtContractStart"] = dt_contract_start
        if dt_contract_end is not UNSET:
            field_dict["dtContractEnd"] = dt_contract_end
        if birth_date is not UNSET:
            field_dict["birthDate"] = birth_date
        if employee_number is not UNSET:
            field_dict["employeeNumber"] = employee_number
        if calendar is not UNSET:
            field_dict["calendar"] = calendar
        if culture is not UNSET:
            field_dict["culture"] = culture
        if picture is not UNSET:
            field_dict["picture"] = picture
        if application_data is not UNSET:
            field_dict["applicationData"] = application_data
        if legal_entity is not UNSET:
            field_dict["legalEntity"] = legal_entity
        if department is not UNSET:
            field_dict["department"] = department
        if manager is not UNSET:
            field_dict["manager"] = manager
        if role_principal is not UNSET:
            field_dict["rolePrincipal"] = role_principal
        if habilited_roles is not UNSET:
            field_dict["habilitedRoles"] = habilited_roles
        if user_work_cycles is not UNSET:
            field_dict["userWorkCycles"] = user_work_cycles

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        id = d.pop("id", UNSET)

        name = d.pop("name", UNSET)

        url = d.pop("url", UNSET)

        display_name = d.pop("displayName", UNSET)

        modified_on = d.pop("modifiedOn", UNSET)

        last_name = d.pop("lastName", UNSET)

        first_name = d.pop("firstName", UNSET)

        login = d.pop("login", UNSET)

        mail = d.pop("mail", UNSET)

        dt_contract_start = d.pop("dtContractStart", UNSET)

        dt_contract_end = d.pop("dtContractEnd", UNSET)

        birth_date = d.pop("birthDate", UNSET)

        employee_number = d.pop("employeeNumber", UNSET)

        _calendar = d.pop("calendar", UNSET)
        calendar: LinkedResource | None | Unset
        if _calendar is None or isinstance(_calendar, Unset):
            calendar = _calendar
        else:
            _calendar_type_0 = _calendar
            calendar_type_0 = NULL if _calendar_type_0 is None else __models.LinkedResource.from_dict(_calendar_type_0)

            calendar = calendar_type_0

        _culture = d.pop("culture", UNSET)
        culture: LinkedResource | None | Unset
        if _culture is None or isinstance(_culture, Unset):
            culture = _culture
        else:
            _culture_type_0 = _culture
            culture_type_0 = NULL if _culture_type_0 is None else __models.LinkedResource.from_dict(_culture_type_0)

            culture = culture_type_0

        _picture = d.pop("picture", UNSET)
        picture: None | Picture | Unset
        if _picture is None or isinstance(_picture, Unset):
            picture = _picture
        else:
            _picture_type_0 = _picture
            picture_type_0 = NULL if _picture_type_0 is None else __models.Picture.from_dict(_picture_type_0)

            picture = picture_type_0

        _application_data = d.pop("applicationData", UNSET)
        application_data: None | Unset | UserApplicationData
        if _application_data is None or isinstance(_application_data, Unset):
            application_data = _application_data
        else:
            _application_data_type_0 = _application_data
            application_data_type_0 = (
                NULL
                if _application_data_type_0 is None
                else __models.UserApplicationData.from_dict(_application_data_type_0)
            )

            application_data = application_data_type_0

        _legal_entity = d.pop("legalEntity", UNSET)
        legal_entity: LinkedResource | None | Unset
        if _legal_entity is None or isinstance(_legal_entity, Unset):
            legal_entity = _legal_entity
        else:
            _legal_entity_type_0 = _legal_entity
            legal_entity_type_0 = (
                NULL if _legal_entity_type_0 is None else __models.LinkedResource.from_dict(_legal_entity_type_0)
            )

            legal_entity = legal_entity_type_0

        _department = d.pop("department", UNSET)
        department: LinkedResource | None | Unset
        if _department is None or isinstance(_department, Unset):
            department = _department
        else:
            _department_type_0 = _department
            department_type_0 = (
                NULL if _department_type_0 is None else __models.LinkedResource.from_dict(_department_type_0)
            )

            department = department_type_0

        _manager = d.pop("manager", UNSET)
        manager: LinkedResource | None | Unset
        if _manager is None or isinstance(_manager, Unset):
            manager = _manager
        else:
            _manager_type_0 = _manager
            manager_type_0 = NULL if _manager_type_0 is None else __models.LinkedResource.from_dict(_manager_type_0)

            manager = manager_type_0

        _role_principal = d.pop("rolePrincipal", UNSET)
        role_principal: LinkedResource | None | Unset
        if _role_principal is None or isinstance(_role_principal, Unset):
            role_principal = _role_principal
        else:
            _role_principal_type_0 = _role_principal
            role_principal_type_0 = (
                NULL if _role_principal_type_0 is None else __models.LinkedResource.from_dict(_role_principal_type_0)
            )

            role_principal = role_principal_type_0

        _habilited_roles = d.pop("habilitedRoles", UNSET)
        habilited_roles: list[LinkedResource] | None | Unset
        if _habilited_roles is None or isinstance(_habilited_roles, Unset):
            habilited_roles = _habilited_roles
        else:
            _habilited_roles_type_0 = _habilited_roles
            habilited_roles_type_0: list[LinkedResource] = NULL
            if _habilited_roles_type_0 is not None:
                habilited_roles_type_0 = []
                for habilited_roles_type_0_item_data in read_list(_habilited_roles_type_0):
                    _habilited_roles_type_0_item = habilited_roles_type_0_item_data
                    habilited_roles_type_0_item = (
                        NULL
                        if _habilited_roles_type_0_item is None
                        else __models.LinkedResource.from_dict(_habilited_roles_type_0_item)
                    )

                    habilited_roles_type_0.append(habilited_roles_type_0_item)

            habilited_roles = habilited_roles_type_0

        _user_work_cycles = d.pop("userWorkCycles", UNSET)
        user_work_cycles: list[UserWorkCycle] | None | Unset
        if _user_work_cycles is None or isinstance(_user_work_cycles, Unset):
            user_work_cycles = _user_work_cycles
        else:
            _user_work_cycles_type_0 = _user_work_cycles
            user_work_cycles_type_0: list[UserWorkCycle] = NULL
            if _user_work_cycles_type_0 is not None:
                user_work_cycles_type_0 = []
                for user_work_cycles_type_0_item_data in read_list(_user_work_cycles_type_0):
                    _user_work_cycles_type_0_item = user_work_cycles_type_0_item_data
                    user_work_cycles_type_0_item = (
                        NULL
                        if _user_work_cycles_type_0_item is None
                        else __models.UserWorkCycle.from_dict(_user_work_cycles_type_0_item)
                    )

                    user_work_cycles_type_0.append(user_work_cycles_type_0_item)

            user_work_cycles = user_work_cycles_type_0

        user = cls(
            id=id,
            name=name,
            url=url,
            display_name=display_name,
            modified_on=modified_on,
            last_name=last_name,
            first_name=first_name,
            login=login,
            mail=mail,
            dt_contract_start=dt_contract_start,
            dt_contract_end=dt_contract_end,
            birth_date=birth_date,
            employee_number=employee_number,
            calendar=calendar,
            culture=culture,
            picture=picture,
            application_data=application_data,
            legal_entity=legal_entity,
            department=department,
            manager=manager,
            role_principal=role_principal,
            habilited_roles=habilited_roles,
            user_work_cycles=user_work_cycles,
        )

        user.additional_properties = d
        return user

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
