/** Ways of receipt and dispatch in the forms of cards: how the council calls them, and which are offered. */
(function()
{
   var waiting = null;

   function inUkrainian()
   {
      return /^uk/i.test(Alfresco.constants.JS_LOCALE || "");
   }

   function titleOf(way)
   {
      return (inUkrainian() ? way.title.uk : way.title.en) || way.title.uk;
   }

   /** Asks the repository once a page, however many places there are. */
   function ask(place)
   {
      if (waiting)
      {
         waiting.push(place);
         return;
      }
      waiting = [place];
      function settle(ways)
      {
         var places = waiting;
         waiting = null;
         places.forEach(function(each)
         {
            show(each, ways);
         });
      }
      Alfresco.util.Ajax.jsonGet(
      {
         url: Alfresco.constants.PROXY_URI + "city-edms/delivery-ways",
         successCallback:
         {
            fn: function(response)
            {
               settle((response.json && response.json.ways) || []);
            }
         },
         // The code stands for the title then.
         failureCallback:
         {
            fn: function()
            {
               settle([]);
            }
         }
      });
   }

   function show(place, ways)
   {
      var chosen = place.getAttribute("data-city-edms-way");
      var known = ways.filter(function(way)
      {
         return way.code === chosen;
      })[0];
      if (place.tagName !== "SELECT")
      {
         if (known)
         {
            place.textContent = titleOf(known);
         }
         return;
      }
      ways.forEach(function(way)
      {
         var there = [].filter.call(place.options, function(option)
         {
            return option.value === way.code;
         })[0];
         if (there)
         {
            there.textContent = titleOf(way);
         }
         else if (way.active)
         {
            there = document.createElement("option");
            there.value = way.code;
            there.textContent = titleOf(way);
            place.appendChild(there);
         }
      });
   }

   window.CityEdms = window.CityEdms || {};
   CityEdms.showWay = ask;
})();
