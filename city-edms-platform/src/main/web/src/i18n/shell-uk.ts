/** Words of the page around all pages, in Ukrainian. */
export const shellUk = {
  missing: {
    title: 'Сторінка не завантажилася',
    text: 'Немає зв’язку із сервером, або систему щойно оновили. Рішення, що чекають на надсилання, лишаються на цьому пристрої.',
    reload: 'Перезавантажити',
  },
};
