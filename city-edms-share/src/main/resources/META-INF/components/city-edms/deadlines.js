/** Fills the places for deadlines in a document library: only those in sight, two requests at a time. */
(function()
{
   var AT_A_TIME = 2;
   var waiting = [];
   var running = 0;
   var observer = new IntersectionObserver(function(changes)
   {
      changes.forEach(function(change)
      {
         if (change.isIntersecting)
         {
            observer.unobserve(change.target);
            waiting.push(change.target);
         }
      });
      ask();
   });

   function ask()
   {
      while (running < AT_A_TIME && waiting.length > 0)
      {
         request(waiting.shift());
      }
   }

   function request(place)
   {
      function settle()
      {
         running--;
         ask();
      }
      running++;
      Alfresco.util.Ajax.jsonGet(
      {
         url: Alfresco.constants.PROXY_URI + "city-edms/documents/" +
            encodeURIComponent(place.getAttribute("data-city-edms-document")) + "/deadline",
         successCallback:
         {
            fn: function(response)
            {
               show(place, response.json && response.json.deadline);
               settle();
            }
         },
         // The list is of use without it: the card tells what is wrong.
         failureCallback: { fn: settle }
      });
   }

   function show(place, deadline)
   {
      if (!deadline)
      {
         return;
      }
      var share = CityEdms.Share;
      if (deadline.finishedOn)
      {
         place.textContent = share.text("city-edms.line.finished", share.day(deadline.finishedOn));
      }
      else
      {
         place.textContent = share.text(deadline.overdue ? "city-edms.line.overdue" : "city-edms.line.deadline",
            share.day(deadline.due));
      }
      if (deadline.overdue && !deadline.finishedOn)
      {
         place.className += " city-edms-overdue";
      }
   }

   CityEdms.Share.showDeadlines = function()
   {
      var places = document.querySelectorAll("[data-city-edms-document]:not([data-city-edms-seen])");
      for (var i = 0; i < places.length; i++)
      {
         places[i].setAttribute("data-city-edms-seen", "");
         observer.observe(places[i]);
      }
   };
})();
