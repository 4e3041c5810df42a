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
    from ..models.role_reference import RoleReference
    from ..models.work_cycle_assignment import WorkCycleAssignment


T = TypeVar("T", bound="UserChanges")


@_attrs_define
class UserChanges:
    """What is changed of a user; all of it optional.

    Attributes:
        first_name (str | Unset):
        last_name (str | Unset):
        mail (str | Unset):
        login (str | Unset):
        legal_entity_id (int | Unset): Number of the legal entity.
        csp_id (int | Unset): Number of the professional category.
        calendar_id (int | None | Unset): Number of the calendar.
        employee_number (str | Unset): Number of the employee, as text.
        birth_date (str | Unset):
        user_work_cycles (list[WorkCycleAssignment] | Unset): Working time by period.
        department_id (int | Unset): Number of the department.
        manager_id (int | Unset): Number of the manager, a user.
        role_principal_id (int | Unset): Number of the main role.
        habilited_roles (list[RoleReference] | Unset): Further roles.
        culture_id (int | Unset): Number of the culture, which is language and formats.
        address (str | Unset):
        bank_name (str | Unset):
        direct_line (str | Unset): Telephone number at work.
        job_title (str | Unset):
        gender (str | Unset):
        nationality (str | Unset):
        personal_email (str | Unset):
        personal_mobile (str | Unset):
        professional_mobile (str | Unset):
        quote (str | Unset):
    """

    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    mail: str | Unset = UNSET
    login: str | Unset = UNSET
    legal_entity_id: int | Unset = UNSET
    csp_id: int | Unset = UNSET
    calendar_id: int | None | Unset = UNSET
    employee_number: str | Unset = UNSET
    birth_date: str | Unset = UNSET
    user_work_cycles: list[WorkCycleAssignment] | Unset = UNSET
    department_id: int | Unset = UNSET
    manager_id: int | Unset = UNSET
    role_principal_id: int | Unset = UNSET
    habilited_roles: list[RoleReference] | Unset = UNSET
    culture_id: int | Unset = UNSET
    address: str | Unset = UNSET
    bank_name: str | Unset = UNSET
    direct_line: str | Unset = UNSET
    job_title: str | Unset = UNSET
    gender: str | Unset = UNSET
    nationality: str | Unset = UNSET
    personal_email: str | Unset = UNSET
    personal_mobile: str | Unset = UNSET
    professional_mobile: str | Unset = UNSET
    quote: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        first_name = self.first_name

        last_name = self.last_name

        mail = self.mail

        login = self.login

        legal_entity_id = self.legal_entity_id

        csp_id = self.csp_id

        calendar_id: int | None | Unset
        if isinstance(self.calendar_id, Unset):
            calendar_id = UNSET
        else:
            calendar_id = self.calendar_id

        employee_number = self.employee_number

        birth_date = self.birth_date

        user_work_cycles: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.user_work_cycles, Unset):
            user_work_cycles = NULL
            if self.user_work_cycles is not None:
                user_work_cycles = []
                for user_work_cycles_item_data in write_each(self.user_work_cycles):
                    user_work_cycles_item = (
                        NULL if user_work_cycles_item_data is None else write_object(user_work_cycles_item_data)
                    )
                    user_work_cycles.append(user_work_cycles_item)

        department_id = self.department_id

        manager_id = self.manager_id

        role_principal_id = self.role_principal_id

        habilited_roles: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.habilited_roles, Unset):
            habilited_roles = NULL
            if self.habilited_roles is not None:
                habilited_roles = []
                for habilited_roles_item_data in write_each(self.habilited_roles):
                    habilited_roles_item = (
                        NULL if habilited_roles_item_data is None else write_object(habilited_roles_item_data)
                    )
                    habilited_roles.append(habilited_roles_item)

        culture_id = self.culture_id

        address = self.address

        bank_name = self.bank_name

        direct_line = self.direct_line

        job_title = self.job_title

        gender = self.gender

        nationality = self.nationality

        personal_email = self.personal_email

        personal_mobile = self.personal_mobile

        professional_mobile = self.professional_mobile

        quote = self.quote

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if first_name is not UNSET:
            field_dict["firstName"] = first_name
        if last_name is not UNSET:
            field_dict["lastName"] = last_name
        if mail is not UNSET:
            field_dict["mail"] = mail
        if login is not UNSET:
            field_dict["login"] = login
        if legal_entity_id is not UNSET:
            field_dict["legalEntityId"] = legal_entity_id
        if csp_id is not UNSET:
            field_dict["cspId"] = csp_id
        if calendar_id is not UNSET:
            field_dict["calendarId"] = calendar_id
        if employee_number is not UNSET:
            field_dict["employeeNumber"] = employee_number
        if birth_date is not UNSET:
            field_dict["birthDate"] = birth_date
        if user_work_cycles is not UNSET:
            field_dict["userWorkCycles"] = user_work_cycles
        if department_id is not UNSET:
            field_dict["departmentId"] = department_id
        if manager_id is not UNSET:
            field_dict["managerId"] = manager_id
        if role_principal_id is not UNSET:
            field_dict["rolePrincipalId"] = role_principal_id
        if habilited_roles is not UNSET:
            field_dict["habilitedRoles"] = habilited_roles
        if culture_id is not UNSET:
            field_dict["cultureId"] = culture_id
        if address is not UNSET:
            field_dict["address"] = address
        if bank_name is not UNSET:
            field_dict["bankName"] = bank_name
        if direct_line is not UNSET:
            field_dict["directLine"] = direct_line
        if job_title is not UNSET:
            field_dict["jobTitle"] = job_title
        if gender is not UNSET:
            field_dict["gender"] = gender
        if nationality is not UNSET:
            field_dict["nationality"] = nationality
        if personal_email is not UNSET:
            field_dict["personalEmail"] = personal_email
        if personal_mobile is not UNSET:
            field_dict["personalMobile"] = personal_mobile
        if professional_mobile is not UNSET:
            field_dict["professionalMobile"] = professional_mobile
        if quote is not UNSET:
            field_dict["quote"] = quote

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        first_name = d.pop("firstName", UNSET)

        last_name = d.pop("lastName", UNSET)

        mail = d.pop("mail", UNSET)

        login = d.pop("login", UNSET)

        legal_entity_id = d.pop("legalEntityId", UNSET)

        csp_id = d.pop("cspId", UNSET)

        calendar_id = d.pop("calendarId", UNSET)

        employee_number = d.pop("employeeNumber", UNSET)

        birth_date = d.pop("birthDate", UNSET)

        _user_work_cycles = d.pop("userWorkCycles", UNSET)
        user_work_cycles: list[WorkCycleAssignment] | Unset = UNSET
        if _user_work_cycles is None:
            user_work_cycles = NULL
        elif _user_work_cycles is not UNSET:
            user_work_cycles = []
            for user_work_cycles_item_data in read_list(_user_work_cycles):
                _user_work_cycles_item = user_work_cycles_item_data
                user_work_cycles_item = (
                    NULL
                    if _user_work_cycles_item is None
                    else __models.WorkCycleAssignment.from_dict(_user_work_cycles_item)
                )

                user_work_cycles.append(user_work_cycles_item)

        department_id = d.pop("departmentId", UNSET)

        manager_id = d.pop("managerId", UNSET)

        role_principal_id = d.pop("rolePrincipalId", UNSET)

        _habilited_roles = d.pop("habilitedRoles", UNSET)
        habilited_roles: list[RoleReference] | Unset = UNSET
        if _habilited_roles is None:
            habilited_roles = NULL
        elif _habilited_roles is not UNSET:
            habilited_roles = []
            for habilited_roles_item_data in read_list(_habilited_roles):
                _habilited_roles_item = habilited_roles_item_data
                habilited_roles_item = (
                    NULL if _habilited_roles_item is None else __models.RoleReference.from_dict(_habilited_roles_item)
                )

                habilited_roles.append(habilited_roles_item)

        culture_id = d.pop("cultureId", UNSET)

        address = d.pop("address", UNSET)

        bank_name = d.pop("bankName", UNSET)

        direct_line = d.pop("directLine", UNSET)

        job_title = d.pop("jobTitle", UNSET)

        gender = d.pop("gender", UNSET)

        nationality = d.pop("nationality", UNSET)

        personal_email = d.pop("personalEmail", UNSET)

        personal_mobile = d.pop("personalMobile", UNSET)

        professional_mobile = d.pop("professionalMobile", UNSET)

        quote = d.pop("quote", UNSET)

        user_changes = cls(
            first_name=first_name,
            last_name=last_name,
            mail=mail,
            login=login,
            legal_entity_id=legal_entity_id,
            csp_id=csp_id,
            calendar_id=calendar_id,
            employee_number=employee_number,
            birth_date=birth_date,
            user_work_cycles=user_work_cycles,
            department_id=department_id,
            manager_id=manager_id,
            role_principal_id=role_principal_id,
            habilited_roles=habilited_roles,
            culture_id=culture_id,
            address=address,
            bank_name=bank_name,
            direct_line=direct_line,
            job_title=job_title,
            gender=gender,
            nationality=nationality,
            personal_email=personal_email,
            personal_mobile=personal_mobile,
            professional_mobile=professional_mobile,
            quote=quote,
        )

        user_changes.additional_properties = d
        return user_changes

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
